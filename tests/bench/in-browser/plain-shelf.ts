/** One object store, empty, and a way to put bytes into it for good. */
export async function openShelf(): Promise<{ put(sound: Blob): Promise<void> }> {
  const opening = indexedDB.open('bench');
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('sound'));
  const database = await resultOf(opening);
  await endOf(database, (store) => store.clear());
  return {
    async put(sound) {
      await endOf(database, (store) => store.put(sound, 'sound'));
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

/** As durable as an import's own. */
function endOf(database: IDBDatabase, change: (store: IDBObjectStore) => void): Promise<void> {
  const transaction = database.transaction('sound', 'readwrite', { durability: 'strict' });
  change(transaction.objectStore('sound'));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB')));
  });
}
