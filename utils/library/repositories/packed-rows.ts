import type { StoreValue } from 'idb';
import { unlessUnreadable } from '#utils/library/rows/read-rows.ts';
import type { Database, LibrarySchema } from '#utils/library/schema.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { writeDerived } from '#utils/library/rows/write.ts';

type PackedStore = 'outline' | 'participants' | 'catalogue';
type LogStore = 'outdated' | 'outdatedParticipants' | 'uncatalogued';

/** Something about each recording that is stored in columns, and a log of the recordings of which it is out of date. */
export interface PackedRows<Store extends PackedStore, Item> {
  store: Store;
  log: LogStore;
  toChunks(items: readonly Item[]): StoreValue<LibrarySchema, Store>[];
  fromChunks(chunks: readonly StoreValue<LibrarySchema, Store>[]): Item[];
  /** The items with those of these ids as they are now. */
  withChanges(known: readonly Item[], ids: ReadonlySet<string>, found: readonly Item[]): Item[];
  /** Reads those with these ids, or all, from the recordings themselves. */
  readNow(database: Database, spaceIds?: readonly string[]): Promise<Item[]>;
}

/** Up to how many changes may follow what is stored before it is stored anew. */
const MAX_CHANGES = 64;

/** All items as they are now: what is stored, with what has changed since. */
export async function readPacked<Store extends PackedStore, Item>(
  database: Database,
  packed: PackedRows<Store, Item>,
): Promise<Item[]> {
  const stored = await readStored(database, packed);
  const items = await itemsFrom(database, packed, stored);
  if (!stored.chunks || stored.changes > MAX_CHANGES) await storeItems(database, packed, stored, items);
  return items;
}

/** Stores the items as they are now, so that the next page need not read what has changed. */
export async function packRows<Store extends PackedStore, Item>(
  database: Database,
  packed: PackedRows<Store, Item>,
): Promise<void> {
  const stored = await readStored(database, packed);
  if (stored.chunks && stored.changes === 0) return;
  await storeItems(database, packed, stored, await itemsFrom(database, packed, stored));
}

/** The same after recordings were removed permanently, of which nothing may stay in it. */
export async function purgePacked<Store extends PackedStore, Item>(
  database: Database,
  packed: PackedRows<Store, Item>,
): Promise<void> {
  try {
    await packRows(database, packed);
  } catch {
    // On a full disk, say. The next page makes it again.
    await Promise.all([database.clear(packed.store), database.clear(packed.log)]);
  }
}

interface StoredRows<Store extends PackedStore> {
  /** The last change that it contains. */
  version: number | undefined;
  /** Undefined if there is none, or if it is damaged. */
  chunks: StoreValue<LibrarySchema, Store>[] | undefined;
  /** The ids of what has changed since. */
  outdated: Set<string>;
  /** How many changes these were, and the last of them. */
  changes: number;
  upTo: number;
}

async function readStored<Store extends PackedStore>(
  database: Database,
  { store, log }: Pick<PackedRows<Store, unknown>, 'store' | 'log'>,
): Promise<StoredRows<Store>> {
  const transaction = database.transaction([store, log]);
  // A request that fails ends it, and says why; that it has ended is no news.
  transaction.done.catch(() => undefined);
  const [rows, outdated] = [transaction.objectStore(store), transaction.objectStore(log)];
  const [versions, numbers, read] = await Promise.all([
    rows.getAllKeys(),
    outdated.getAllKeys(),
    unlessUnreadable(Promise.all([rows.getAll(), outdated.getAll()])),
  ]);
  const [chunks, changes] = read ?? [[], []];
  const isWhole =
    chunks.length > 0 &&
    chunks.every((chunk) => isValidRow(store, chunk)) &&
    changes.every((ids) => isValidRow(log, ids));
  const [version] = versions[0] ?? [];
  return {
    version,
    chunks: isWhole ? chunks : undefined,
    outdated: new Set(isWhole ? changes.flat() : []),
    changes: numbers.length,
    upTo: numbers.at(-1) ?? version ?? 0,
  };
}

async function itemsFrom<Store extends PackedStore, Item>(
  database: Database,
  { fromChunks, withChanges, readNow }: PackedRows<Store, Item>,
  { chunks, outdated }: StoredRows<Store>,
): Promise<Item[]> {
  if (!chunks) return readNow(database);
  const changed = outdated.size > 0 ? await readNow(database, [...outdated]) : [];
  return withChanges(fromChunks(chunks), outdated, changed);
}

/** Does nothing if somebody else has stored it meanwhile. */
async function storeItems<Store extends PackedStore, Item>(
  database: Database,
  { store, log, toChunks }: PackedRows<Store, Item>,
  { version, upTo }: StoredRows<Store>,
  items: readonly Item[],
): Promise<void> {
  await writeDerived(database, [store, log], async (transaction) => {
    const rows = transaction.objectStore(store);
    const [first] = await rows.getAllKeys(undefined, 1);
    if (first?.[0] !== version) return;
    await Promise.all([
      rows.clear(),
      ...toChunks(items).map((chunk, i) => rows.put(chunk, [upTo, i])),
      transaction.objectStore(log).delete(IDBKeyRange.upperBound(upTo)),
    ]);
  });
}
