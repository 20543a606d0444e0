import { deleteDB } from 'idb';
import { announceChange } from '#utils/library/changes.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import { LIBRARY_NAME, openDatabase } from '#utils/library/database.ts';
import { write } from '#utils/library/rows/write.ts';

/**
 * Deletes the whole library, all of it or nothing; then it is as a new one. Only while no import runs. A library that
 * cannot be opened is deleted with its database. Throws CodedError `busy` if another version of the extension has it open.
 */
export async function eraseLibrary(): Promise<void> {
  try {
    await clearLibrary();
  } catch (error) {
    if (codeOf(error) === 'busy') throw error;
    await deleteLibrary(error);
  }
  announceChange();
}

/** In one transaction, whatever pages have it open: deleting its database would have to wait for them. */
async function clearLibrary(): Promise<void> {
  const database = await openDatabase();
  try {
    const stores = [...database.objectStoreNames];
    await write(database, stores, async (transaction) => {
      await Promise.all(stores.map((store) => transaction.objectStore(store).clear()));
      await transaction.objectStore('about').put(crypto.randomUUID(), 'id');
    });
  } finally {
    database.close();
  }
}

function deleteLibrary(cause: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const busy = new CodedError('busy', 'Another version of Afterspace holds the library', { cause });
    deleteDB(LIBRARY_NAME, { blocked: () => reject(busy) }).then(resolve, reject);
  });
}
