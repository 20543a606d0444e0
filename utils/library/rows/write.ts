import type { IDBPTransaction, StoreNames } from 'idb';
import { CodedError } from '#utils/coded-error.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { isOutOfSpace } from '#utils/library/is-out-of-space.ts';
import type { Database, LibrarySchema } from '#utils/library/schema.ts';

type Stores = readonly StoreNames<LibrarySchema>[];
export type WriteTransaction<Names extends Stores> = IDBPTransaction<LibrarySchema, Names, 'readwrite'>;

type Work<Names extends Stores> = (transaction: WriteTransaction<Names>) => Promise<unknown>;

/**
 * Runs `work` in one transaction, all of it or nothing. What it has written survives a power cut. Throws CodedError
 * `quota` if the disk or the quota is full. Once the signal aborts, it rejects without waiting for the write to end.
 */
export function write<const Names extends Stores>(
  database: Database,
  names: Names,
  work: Work<Names>,
  signal?: AbortSignal,
): Promise<void> {
  // By default a browser may report success before the data is on the disk, for Blobs too.
  return commit(database, names, 'strict', work, signal);
}

/** The same for data that can be derived again: faster, because a power cut may undo it. */
export function writeDerived<const Names extends Stores>(
  database: Database,
  names: Names,
  work: Work<Names>,
): Promise<void> {
  return commit(database, names, 'relaxed', work);
}

/** What has been written of work that failed must not stay: only a request that fails ends its transaction by itself. */
async function undo(transaction: { abort(): void; done: Promise<void> }): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
  await transaction.done.catch(() => undefined);
}

async function commit<const Names extends Stores>(
  database: Database,
  names: Names,
  durability: IDBTransactionDurability,
  work: Work<Names>,
  signal?: AbortSignal,
): Promise<void> {
  let transaction: WriteTransaction<Names> | undefined;
  try {
    transaction = database.transaction(names, 'readwrite', { durability });
    const done = Promise.all([work(transaction), transaction.done]);
    await unlessAborted(done, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (transaction) await undo(transaction);
    // A request that its transaction aborts says only `AbortError`. The transaction may know the reason.
    if (await isOutOfSpace(error, transaction?.error)) {
      throw new CodedError('quota', 'There is no space left for the library', { cause: error });
    }
    throw error;
  }
}
