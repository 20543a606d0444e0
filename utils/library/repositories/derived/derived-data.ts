import type { StoreNames } from 'idb';
import { announceChange } from '#utils/library/changes.ts';
import { unlessUnreadable } from '#utils/library/rows/read-rows.ts';
import type { Database, LibrarySchema } from '#utils/library/schema.ts';
import { writeDerived } from '#utils/library/rows/write.ts';
import { forgetWords } from '#utils/library/repositories/search/word-groups.ts';
import { PEAKS_PER_SECOND } from './peaks.ts';

/** About how many bytes the data takes that is made again when it is needed. */
export interface DerivedSizes {
  waveforms: number;
  /** The index of what was said. */
  words: number;
}

/** Rows of the index that are read to know how large all of them are. */
const SAMPLE = 16;

/** `secondsOf`: of the audio of a recording. Waveforms are not read: each second has as many values. */
export async function readDerivedSizes(
  database: Database,
  secondsOf: (spaceId: string) => number,
): Promise<DerivedSizes> {
  const drawn = await database.getAllKeys('peaks');
  const seconds = drawn.reduce((sum, spaceId) => sum + secondsOf(spaceId), 0);
  return {
    waveforms: Math.ceil(seconds * PEAKS_PER_SECOND),
    words: (await sampledSize(database, 'words')) + (await sampledSize(database, 'wordGroups')),
  };
}

/** Removes it all. Nothing is lost: a waveform is drawn when somebody looks, the index is made when somebody searches. */
export async function removeDerived(database: Database): Promise<void> {
  await writeDerived(database, ['peaks'], ({ store }) => store.clear());
  await forgetWords(database);
  announceChange({ stores: ['peaks', 'words'] });
}

async function sampledSize(database: Database, store: StoreNames<LibrarySchema>): Promise<number> {
  const [count, rows] = await Promise.all([
    database.count(store),
    unlessUnreadable(database.getAll(store, undefined, SAMPLE)),
  ]);
  if (!rows || rows.length === 0) return 0;
  return Math.round((sizeOf(rows) / rows.length) * count);
}

/** About as many bytes as a browser stores of it. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'object' && value !== null)
    return Object.values(value).reduce<number>((sum, each) => sum + sizeOf(each), 0);
  return 8;
}
