import type { IDBPObjectStore, StoreKey, StoreNames, StoreValue } from 'idb';
import type { Database, LibrarySchema } from '#utils/library/schema.ts';
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
  const rowsOf = storeOf(database, store);
  const together = Promise.all([rowsOf.getAllKeys(range), rowsOf.getAll(range)]);
  const [keys, rows] = (await unlessUnreadable(together)) ?? [await database.getAllKeys(store, range)];
  if (!rows) return readOneByOne(database, store, keys);
  return sortOut(
    store,
    keys.map((key, i) => ({ key, row: rows[i] })),
  );
}

/** The same for the rows that have these keys, in the order of the keys. */
export async function readRowsOf<Store extends Name>(
  database: Database,
  store: Store,
  keys: readonly Key<Store>[],
): Promise<ReadRows<Store>> {
  const rowsOf = storeOf(database, store);
  const rows = await unlessUnreadable(Promise.all(keys.map((key) => rowsOf.get(key))));
  if (!rows) {
    const existing = await Promise.all(keys.map((key) => database.getKey(store, key)));
    return readOneByOne(
      database,
      store,
      existing.filter((key) => key !== undefined),
    );
  }
  const found = keys.flatMap((key, i) => (rows[i] === undefined ? [] : [{ key, row: rows[i] }]));
  return sortOut(store, found);
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

async function readOneByOne<Store extends Name>(
  database: Database,
  store: Store,
  keys: readonly Key<Store>[],
): Promise<ReadRows<Store>> {
  const read: KeyedRow<Store>[] = [];
  for (const key of keys) read.push({ key, row: await unlessUnreadable(storeOf(database, store).get(key)) });
  return sortOut(store, read);
}

function sortOut<Store extends Name>(store: Store, read: readonly KeyedRow<Store>[]): ReadRows<Store> {
  const rows: Row<Store>[] = [];
  const damaged: Key<Store>[] = [];
  for (const { key, row } of read) {
    if (row !== undefined && isValidRow(store, row)) rows.push(row);
    else damaged.push(key);
  }
  return { rows, damaged };
}

/** A store in a transaction of its own. A request that fails ends it, and says why; that it has ended is no news. */
export function storeOf<Store extends Name>(
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
