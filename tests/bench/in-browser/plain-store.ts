/** Opens an empty object store. `put` resolves when the bytes are committed. */
export async function openPlainStore(): Promise<{ put(audio: Blob): Promise<void> }> {
  const opening = indexedDB.open('bench');
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('audio'));
  const database = await resultOf(opening);
  await commitChange(database, (store) => store.clear());
  return {
    async put(audio) {
      await commitChange(database, (store) => store.put(audio, 'audio'));
      database.close();
    },
  };
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}

/** Commits a change with the durability of an import. */
function commitChange(database: IDBDatabase, change: (store: IDBObjectStore) => void): Promise<void> {
  const transaction = database.transaction('audio', 'readwrite', { durability: 'strict' });
  change(transaction.objectStore('audio'));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB')));
  });
}
