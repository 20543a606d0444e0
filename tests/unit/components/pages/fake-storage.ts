import type { LibraryRecording } from '#utils/library/records.ts';
import type { StorageUse } from '#utils/storage/index.ts';

/** All of them in the list, of one year, and as much again in the trash. */
export function useOf(recordings: readonly LibraryRecording[]): StorageUse {
  const bytes = recordings.reduce((sum, each) => sum + each.bytes, 0);
  const sized = { count: recordings.length, bytes };
  return {
    ...sized,
    years: [{ year: 2026, ...sized }],
    largest: recordings.map(({ spaceId, bytes: size }) => ({ spaceId, bytes: size })),
    deleted: sized,
    derived: { waveforms: 2_000_000, words: 1_000_000 },
  };
}
