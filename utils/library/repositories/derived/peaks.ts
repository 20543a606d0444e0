import type { DatabaseOpener } from '#utils/library/database.ts';
import { announceChange } from '#utils/library/changes.ts';
import { partsOf } from '#utils/library/keys.ts';
import type { StoredAudioPart, StoredPeaks } from '#utils/library/schema.ts';
import { readRow } from '#utils/library/rows/read-rows.ts';
import { writeDerived } from '#utils/library/rows/write.ts';
import { readRecordings } from '#utils/library/repositories/read-recordings.ts';

export const PEAKS_PER_SECOND = 20;

/** Stores waveforms, unfinished ones included. */
export interface PeaksStore {
  /** Recordings that have audio and no complete waveform, the newest import first. */
  missing(): Promise<string[]>;
  read(spaceId: string): Promise<StoredPeaks | undefined>;
  /** Returns what has been drawn of the current audio so far, or an empty waveform. `put` accepts only that audio's. */
  begin(spaceId: string): Promise<StoredPeaks>;
  /** Stores it and returns true; or returns false if the audio has been removed or replaced since `begin`. */
  put(peaks: StoredPeaks): Promise<boolean>;
}

export function createPeaks(open: DatabaseOpener): PeaksStore {
  return {
    async missing() {
      const database = await open();
      const complete = new Set(await database.getAllKeysFromIndex('peaks', 'complete'));
      const recordings = await readRecordings(database);
      return recordings
        .filter(({ spaceId, state }) => state !== 'missing' && state !== 'lost' && !complete.has(spaceId))
        .sort((a, b) => b.importedAt - a.importedAt)
        .map(({ spaceId }) => spaceId);
    },

    read: async (spaceId) => readRow(await open(), 'peaks', spaceId),

    async begin(spaceId) {
      const database = await open();
      const known = await readRow(database, 'peaks', spaceId);
      if (known) return known;
      let begun = emptyPeaks(spaceId, []);
      await writeDerived(database, ['audio', 'peaks'], async (transaction) => {
        begun = emptyPeaks(spaceId, await transaction.objectStore('audio').getAll(partsOf(spaceId)));
        if (begun.bytesIds.length > 0) await transaction.objectStore('peaks').put(begun);
      });
      return begun;
    },

    async put(peaks) {
      let isStored = false;
      // Without `audio`, or playback would have to wait for this. Replacing the audio removes the row in `peaks`.
      await writeDerived(await open(), ['peaks'], async ({ store }) => {
        const begun = await store.get(peaks.spaceId);
        isStored = begun?.bytesIds.join() === peaks.bytesIds.join();
        if (isStored) await store.put(peaks);
      });
      if (isStored && peaks.complete) announceChange({ stores: ['peaks'], spaces: [peaks.spaceId] });
      return isStored;
    },
  };
}

function emptyPeaks(spaceId: string, parts: readonly StoredAudioPart[]): StoredPeaks {
  const duration = parts.reduce((sum, { index }) => sum + index.duration, 0);
  const values = new Uint8Array(Math.ceil(duration * PEAKS_PER_SECOND));
  const bytesIds = parts.map(({ bytesId }) => bytesId);
  return { spaceId, bytesIds, perSecond: PEAKS_PER_SECOND, values, done: 0, broken: [] };
}
