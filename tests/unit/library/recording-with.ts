import type { Recording } from '#utils/library/index.ts';

/** A recording of 3 s and 3 bytes. */
export const recordingWith = (more: Partial<Recording> = {}): Recording => ({
  spaceId: '1abc',
  kind: 'space',
  duration: 3,
  bytes: 3,
  state: 'complete',
  speakers: [],
  lanes: [],
  importedAt: 1000,
  ...more,
});
