import {
  entryOf,
  fromChunks,
  toChunks,
  withChanges,
  type ListEntry,
  type OutlineChunk,
} from '#utils/library/outline.ts';
import { unlessUnreadable } from '#utils/library/read-rows.ts';
import { byNewest } from '#utils/library/records.ts';
import type { Database } from '#utils/library/schema.ts';
import { isValidRow } from '#utils/library/valid-rows.ts';
import { writeDerived } from '#utils/library/write.ts';
import { readRecordings } from './read-recordings.ts';

/** Up to how many changes may follow the stored outline before it is stored anew. */
const MAX_CHANGES = 64;

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

/** All entries of the list, newest first: the stored outline, with what has changed since. */
export async function readOutline(database: Database): Promise<ListEntry[]> {
  const stored = await readStored(database);
  const entries = await entriesFrom(database, stored);
  if (!stored.chunks || stored.changes > MAX_CHANGES) await storeOutline(database, stored, entries);
  return entries;
}

/** Stores the outline as it is now, so that the next page need not read what has changed. */
export async function packOutline(database: Database): Promise<void> {
  const stored = await readStored(database);
  if (stored.chunks && stored.changes === 0) return;
  await storeOutline(database, stored, await entriesFrom(database, stored));
}

/** The same after recordings were removed permanently, of which nothing may stay in it. */
export async function purgeOutline(database: Database): Promise<void> {
  try {
    await packOutline(database);
  } catch {
    // On a full disk, say. The next page makes it again.
    await Promise.all([database.clear('outline'), database.clear('outdated')]);
  }
}

/** Those entries with these ids that are in the list, or all, newest first, read from the recordings themselves. */
export async function readEntries(database: Database, spaceIds?: readonly string[]): Promise<ListEntry[]> {
  const all = await readRecordings(database, spaceIds);
  return all.flatMap((each) => (each.deletedAt === undefined ? [entryOf(each)] : [])).sort(byNewest);
}

interface StoredOutline {
  /** The last change that it contains. */
  version: number | undefined;
  /** Undefined if there is none, or if it is damaged. */
  chunks: OutlineChunk[] | undefined;
  /** The ids of what has changed since. */
  outdated: Set<string>;
  /** How many changes these were, and the last of them. */
  changes: number;
  upTo: number;
}

async function readStored(database: Database): Promise<StoredOutline> {
  const transaction = database.transaction(['outline', 'outdated']);
  // A request that fails ends it, and says why; that it has ended is no news.
  transaction.done.catch(() => undefined);
  const [outline, outdated] = [transaction.objectStore('outline'), transaction.objectStore('outdated')];
  const [versions, numbers, rows] = await Promise.all([
    outline.getAllKeys(),
    outdated.getAllKeys(),
    unlessUnreadable(Promise.all([outline.getAll(), outdated.getAll()])),
  ]);
  const [chunks, changes] = rows ?? [[], []];
  const isWhole =
    chunks.length > 0 &&
    chunks.every((chunk) => isValidRow('outline', chunk)) &&
    changes.every((ids) => isValidRow('outdated', ids));
  const [version] = versions[0] ?? [];
  return {
    version,
    chunks: isWhole ? chunks : undefined,
    outdated: new Set(isWhole ? changes.flat() : []),
    changes: numbers.length,
    upTo: numbers.at(-1) ?? version ?? 0,
  };
}

async function entriesFrom(database: Database, { chunks, outdated }: StoredOutline): Promise<ListEntry[]> {
  if (!chunks) return readEntries(database);
  const changed = outdated.size > 0 ? await readEntries(database, [...outdated]) : [];
  return withChanges(fromChunks(chunks), outdated, changed);
}

/** Does nothing if somebody else has stored it meanwhile. */
async function storeOutline(
  database: Database,
  { version, upTo }: StoredOutline,
  entries: readonly ListEntry[],
): Promise<void> {
  await writeDerived(database, ['outline', 'outdated'], async (transaction) => {
    const outline = transaction.objectStore('outline');
    const [first] = await outline.getAllKeys(undefined, 1);
    if (first?.[0] !== version) return;
    await Promise.all([
      outline.clear(),
      ...toChunks(entries).map((chunk, i) => outline.put(chunk, [upTo, i])),
      transaction.objectStore('outdated').delete(IDBKeyRange.upperBound(upTo)),
    ]);
  });
}
