import { announceChange } from './changes.ts';
import { partsOf, type Database, type SoundPart } from './database.ts';
import { write } from './write.ts';

/** How loud the sound is, decoded from it once; can be made again. */
export interface StoredPeaks {
  space: string;
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
  read(space: string): Promise<StoredPeaks | undefined>;
  /** What has been begun of this very sound, or a beginning. */
  begin(space: string, duration: number): Promise<StoredPeaks>;
  /** Keeps it, unless the sound has gone or been replaced meanwhile: then false. */
  put(peaks: StoredPeaks): Promise<boolean>;
}

export function createPeaks(opening: Promise<Database>): PeaksStore {
  return {
    async missing() {
      const database = await opening;
      const whole = new Set(await database.getAllKeysFromIndex('peaks', 'whole'));
      const recordings = await database.getAll('recordings');
      return recordings
        .filter(({ space, state }) => state !== 'missing' && !whole.has(space))
        .sort((a, b) => b.importedAt - a.importedAt)
        .map(({ space }) => space);
    },

    read: async (space) => (await opening).get('peaks', space),

    async begin(space, duration) {
      const database = await opening;
      const begun = await database.get('peaks', space);
      if (begun) return begun;
      const values = new Uint8Array(Math.ceil(duration * PEAKS_PER_SECOND));
      const bytesIds = await bytesIdsOf(database.transaction('sound').store, space);
      return { space, bytesIds, perSecond: PEAKS_PER_SECOND, values, done: 0, broken: [] };
    },

    async put(peaks) {
      let isKept = false;
      await write(await opening, ['sound', 'peaks'], async (transaction) => {
        const now = await bytesIdsOf(transaction.objectStore('sound'), peaks.space);
        isKept = now.join() === peaks.bytesIds.join();
        if (isKept) await transaction.objectStore('peaks').put(peaks);
      });
      if (isKept && peaks.whole) announceChange();
      return isKept;
    },
  };
}

async function bytesIdsOf(
  store: { getAll(range: IDBKeyRange): Promise<SoundPart[]> },
  space: string,
): Promise<string[]> {
  return (await store.getAll(partsOf(space))).map(({ bytesId }) => bytesId);
}
