import { deleteDB, openDB } from 'idb';

/**
 * The marker that everything is being deleted: a database of this name. It outlives the process that deletes, and content
 * scripts, which can write to `storage`, cannot make one.
 */
export const MARKER = 'afterspace-erasing';

/** From now on the next start of the background deletes everything, if this one does not come to its end. */
export async function setErasureMarker(): Promise<void> {
  const database = await openDB(MARKER, 1, {
    upgrade(created) {
      created.createObjectStore('since');
    },
  });
  await database.transaction('since', 'readwrite', { durability: 'strict' }).store.put(Date.now(), 0);
  database.close();
}

export async function isErasureMarked(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name === MARKER);
}

export async function removeErasureMarker(): Promise<void> {
  await deleteDB(MARKER);
}
