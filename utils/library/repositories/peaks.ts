import { announceChange } from '#utils/library/changes.ts';
import { partsOf, type Database, type AudioPart } from '#utils/library/database.ts';
import { writeDerived } from '#utils/library/write.ts';

/** How loud the sound is, decoded from it once; can be made again. */
export interface StoredPeaks {
  spaceId: string;
  /** Of which copy of the sound. */
  bytesIds: string[];
  /** How many values there are a second. */
  perSecond: number;
  /** The largest amplitude of each stretch, 0–255; zero where it has not come so far. */
  values: Uint8Array;
  /** Seconds done so far. */
  done: number;
  /** Set once nothing of it is missing. */
  whole?: 1;
  /** Frames that cannot be decoded: X's part and the number in it. */
  broken: [part: number, frame: number][];
}

export const PEAKS_PER_SECOND = 20;

/** Where the waveforms are kept, those of unfinished ones too. */
export interface PeaksStore {
  /** Recordings that have sound and no whole waveform, the newest import first. */
  missing(): Promise<string[]>;
  read(spaceId: string): Promise<StoredPeaks | undefined>;
  /** What has been begun of the sound that is there now, or a beginning; what is read of it later is that very sound. */
  begin(spaceId: string): Promise<StoredPeaks>;
  /** Keeps it, unless the sound has gone or been replaced since it was begun: then false. */
  put(peaks: StoredPeaks): Promise<boolean>;
}

export function createPeaks(opening: Promise<Database>): PeaksStore {
  return {
    async missing() {
      const database = await opening;
      const whole = new Set(await database.getAllKeysFromIndex('peaks', 'whole'));
      const recordings = await database.getAll('recordings');
      return recordings
        .filter(({ spaceId, state }) => state !== 'missing' && !whole.has(spaceId))
        .sort((a, b) => b.importedAt - a.importedAt)
        .map(({ spaceId }) => spaceId);
    },

    read: async (spaceId) => (await opening).get('peaks', spaceId),

    async begin(spaceId) {
      const database = await opening;
      const known = await database.get('peaks', spaceId);
      if (known) return known;
      let begun: StoredPeaks = beginningOf(spaceId, []);
      await writeDerived(database, ['audio', 'peaks'], async (transaction) => {
        begun = beginningOf(spaceId, await transaction.objectStore('audio').getAll(partsOf(spaceId)));
        if (begun.bytesIds.length > 0) await transaction.objectStore('peaks').put(begun);
      });
      return begun;
    },

    async put(peaks) {
      let isStored = false;
      // Not with `sound`, which whoever wants to listen would have to wait for: what replaces it takes the row away.
      await writeDerived(await opening, ['peaks'], async ({ store }) => {
        const begun = await store.get(peaks.spaceId);
        isStored = begun?.bytesIds.join() === peaks.bytesIds.join();
        if (isStored) await store.put(peaks);
      });
      if (isStored && peaks.whole) announceChange();
      return isStored;
    },
  };
}

function beginningOf(spaceId: string, parts: readonly AudioPart[]): StoredPeaks {
  const duration = parts.reduce((sum, { index }) => sum + index.duration, 0);
  const values = new Uint8Array(Math.ceil(duration * PEAKS_PER_SECOND));
  const bytesIds = parts.map(({ bytesId }) => bytesId);
  return { spaceId, bytesIds, perSecond: PEAKS_PER_SECOND, values, done: 0, broken: [] };
}
