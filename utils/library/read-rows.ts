import type { IDBPObjectStore, StoreKey, StoreNames, StoreValue } from 'idb';
import type { Database, LibrarySchema } from './schema.ts';
import { isValidRow } from './valid-rows.ts';

type Name = StoreNames<LibrarySchema>;
type Key<Store extends Name> = StoreKey<LibrarySchema, Store>;
type Row<Store extends Name> = StoreValue<LibrarySchema, Store>;

/** The rows of a store, and the keys of those that are damaged. */
export interface ReadRows<Store extends Name> {
  rows: Row<Store>[];
  damaged: Key<Store>[];
}

/**
 * Reads all rows of a store, or those of a range, in the order of their keys. A damaged row affects only itself: one
 * that cannot be read makes the browser refuse them all together, so then they are read one by one.
 */
export async function readRows<Store extends Name>(
  database: Database,
  store: Store,
  range?: IDBKeyRange,
): Promise<ReadRows<Store>> {
  const read = await readTogether(database, store, range);
  const rows: Row<Store>[] = [];
  const damaged: Key<Store>[] = [];
  for (const { key, row } of read) {
    if (row !== undefined && isValidRow(store, row)) rows.push(row);
    else damaged.push(key);
  }
  return { rows, damaged };
}

/** Reads one row; undefined if there is none, or if it is damaged. */
export async function readRow<Store extends Name>(
  database: Database,
  store: Store,
  key: Key<Store>,
): Promise<Row<Store> | undefined> {
  const row = await unlessUnreadable(storeOf(database, store).get(key));
  return row !== undefined && isValidRow(store, row) ? row : undefined;
}

interface KeyedRow<Store extends Name> {
  key: Key<Store>;
  /** Undefined if it cannot be read. */
  row: Row<Store> | undefined;
}

async function readTogether<Store extends Name>(
  database: Database,
  store: Store,
  range?: IDBKeyRange,
): Promise<KeyedRow<Store>[]> {
  const rowsOf = storeOf(database, store);
  const together = Promise.all([rowsOf.getAllKeys(range), rowsOf.getAll(range)]);
  const [keys, rows] = (await unlessUnreadable(together)) ?? [
    await database.getAllKeys(store, range),
    undefined,
  ];
  if (rows) return keys.map((key, i) => ({ key, row: rows[i] }));
  const read: KeyedRow<Store>[] = [];
  for (const key of keys) read.push({ key, row: await unlessUnreadable(storeOf(database, store).get(key)) });
  return read;
}

/** A store in a transaction of its own. A request that fails ends it, and says why; that it has ended is no news. */
function storeOf<Store extends Name>(
  database: Database,
  store: Store,
): IDBPObjectStore<LibrarySchema, [Store], Store> {
  const transaction = database.transaction(store);
  transaction.done.catch(() => undefined);
  return transaction.store;
}

/** What a browser throws for a row whose stored data it has lost or cannot decode. */
const UNREADABLE = ['DataError', 'DataCloneError', 'NotFoundError', 'NotReadableError', 'UnknownError'];

/** Undefined if what is read is a row, or rows, of which one cannot be read. */
export async function unlessUnreadable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof DOMException && UNREADABLE.includes(error.name)) return undefined;
    throw error;
  }
}
