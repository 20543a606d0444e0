import { entryOf, fromChunks, toChunks, withChanges, type ListEntry } from '#utils/library/outline.ts';
import { byNewest } from '#utils/library/records.ts';
import type { Database } from '#utils/library/schema.ts';
import { packRows, purgePacked, readPacked, type PackedRows } from './packed-rows.ts';
import { readRecordings } from './read-recordings.ts';

/** A transaction that may write to `outdated`. */
interface NotingTransaction {
  objectStore(name: 'outdated'): { add(spaceIds: string[]): Promise<unknown> };
}

/** Notes that what the list needs of these recordings changes with the transaction: the stored outline is out of date. */
export async function noteOutdated(
  transaction: NotingTransaction,
  spaceIds: readonly string[],
): Promise<void> {
  await transaction.objectStore('outdated').add([...spaceIds]);
}

const OUTLINE: PackedRows<'outline', ListEntry> = {
  store: 'outline',
  log: 'outdated',
  toChunks,
  fromChunks,
  withChanges,
  readNow: readEntries,
};

/** All entries of the list, newest first: the stored outline, with what has changed since. */
export function readOutline(database: Database): Promise<ListEntry[]> {
  return readPacked(database, OUTLINE);
}

/** Stores the outline as it is now, so that the next page need not read what has changed. */
export function packOutline(database: Database): Promise<void> {
  return packRows(database, OUTLINE);
}

/** The same after recordings were removed permanently, of which nothing may stay in it. */
export function purgeOutline(database: Database): Promise<void> {
  return purgePacked(database, OUTLINE);
}

/** Those entries with these ids that are in the list, or all, newest first, read from the recordings themselves. */
export async function readEntries(database: Database, spaceIds?: readonly string[]): Promise<ListEntry[]> {
  const all = await readRecordings(database, spaceIds);
  return all.flatMap((each) => (each.deletedAt === undefined ? [entryOf(each)] : [])).sort(byNewest);
}
