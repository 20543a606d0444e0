import type { IDBPTransaction, StoreNames } from 'idb';
import { CodedError } from '../coded-error.ts';
import { unlessAborted } from '../unless-aborted.ts';
import type { Database, LibrarySchema } from './database.ts';
import { isWantOfRoom } from './want-of-room.ts';

type Stores = readonly StoreNames<LibrarySchema>[];
type Writing<Names extends Stores> = IDBPTransaction<LibrarySchema, Names, 'readwrite'>;

/**
 * One transaction, all of it or nothing; what it has written outlives a power cut. Throws CodedError `quota` where
 * there is no room. With a signal it does not wait for a write to end that nobody wants any more.
 */
export async function write<const Names extends Stores>(
  database: Database,
  names: Names,
  work: (transaction: Writing<Names>) => Promise<unknown>,
  signal?: AbortSignal,
): Promise<void> {
  let transaction: Writing<Names> | undefined;
  try {
    // By default a browser may say "written" before it is on the disk, of Blobs too.
    transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
    const done = Promise.all([work(transaction), transaction.done]);
    await unlessAborted(done, signal);
  } catch (error) {
    signal?.throwIfAborted();
    // A request that is taken along by its transaction's end says only `AbortError`: the transaction may know why.
    if (await isWantOfRoom(error, transaction?.error)) {
      throw new CodedError('quota', 'There is no room left for the library', { cause: error });
    }
    throw error;
  }
}
