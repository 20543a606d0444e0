import type { IDBPTransaction, StoreNames } from 'idb';
import { CodedError } from '#utils/coded-error.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import type { Database, LibrarySchema } from './database.ts';
import { isOutOfSpace } from './is-out-of-space.ts';

type Stores = readonly StoreNames<LibrarySchema>[];
type Writing<Names extends Stores> = IDBPTransaction<LibrarySchema, Names, 'readwrite'>;

type Work<Names extends Stores> = (transaction: Writing<Names>) => Promise<unknown>;

/**
 * One transaction, all of it or nothing; what it has written outlives a power cut. Throws CodedError `quota` where
 * there is no room. With a signal it does not wait for a write to end that nobody wants any more.
 */
export function write<const Names extends Stores>(
  database: Database,
  names: Names,
  work: Work<Names>,
  signal?: AbortSignal,
): Promise<void> {
  // By default a browser may say "written" before it is on the disk, of Blobs too.
  return commit(database, names, 'strict', work, signal);
}

/** The same for what can be made again: nobody waits for the disk, and a power cut may take it back. */
export function writeDerived<const Names extends Stores>(
  database: Database,
  names: Names,
  work: Work<Names>,
): Promise<void> {
  return commit(database, names, 'relaxed', work);
}

async function commit<const Names extends Stores>(
  database: Database,
  names: Names,
  durability: IDBTransactionDurability,
  work: Work<Names>,
  signal?: AbortSignal,
): Promise<void> {
  let transaction: Writing<Names> | undefined;
  try {
    transaction = database.transaction(names, 'readwrite', { durability });
    const done = Promise.all([work(transaction), transaction.done]);
    await unlessAborted(done, signal);
  } catch (error) {
    signal?.throwIfAborted();
    // A request that is taken along by its transaction's end says only `AbortError`: the transaction may know why.
    if (await isOutOfSpace(error, transaction?.error)) {
      throw new CodedError('quota', 'There is no room left for the library', { cause: error });
    }
    throw error;
  }
}
