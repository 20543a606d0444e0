import type { Edits, Recording, ResumePosition, SpaceFacts } from '#utils/library/index.ts';

/** `recordings/<id>.json`: everything that is known of one recording, but its audio and its transcript. */
export interface RecordingFile {
  spaceId: string;
  /** Derived from audio and facts, except `kind` and `importedAt`. */
  recording: Omit<Recording, 'spaceId' | 'lanes' | 'loudness'>;
  facts?: SpaceFacts;
  edits?: Omit<Edits, 'spaceId'>;
  position?: Omit<ResumePosition, 'spaceId'>;
}
