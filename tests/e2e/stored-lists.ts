import type { ListName } from '#utils/private-storage/index.ts';

/** Runs `body`, an async function's, with `store` in a context of the extension. `body` may await `resultOf(request)`. */
const inStore = (name: ListName, mode: IDBTransactionMode, body: string): string => `(async () => {
  const resultOf = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const opening = indexedDB.open('afterspace-requests', 2);
  opening.onupgradeneeded = () => {
    for (const each of ['requests', 'offers', 'dismissedDownloads', 'links', 'takes', 'sentRequests'])
      opening.result.createObjectStore(each);
  };
  const database = await resultOf(opening);
  const transaction = database.transaction('${name}', '${mode}');
  const done = new Promise((resolve) => (transaction.oncomplete = resolve));
  const store = transaction.objectStore('${name}');
  try {
    ${body}
  } finally {
    await done;
    database.close();
    const channel = new BroadcastChannel('afterspace-requests');
    if ('${mode}' === 'readwrite') channel.postMessage('${name}');
    channel.close();
  }
})()`;

/** An expression for a context of the extension: the rows of a list, as they are stored. */
export const readList = (name: ListName): string =>
  inStore(name, 'readonly', 'return await resultOf(store.getAll());');

/** An expression that replaces a list. `rows`: an expression, too, for which `before` are the rows until then. */
export const writeList = (name: ListName, rows: string): string =>
  inStore(
    name,
    'readwrite',
    `const before = await resultOf(store.getAll());
    await resultOf(store.clear());
    for (const [position, row] of (${rows}).entries()) await resultOf(store.put(row, position));
    return true;`,
  );

/** An expression that clears all lists, the storage and the downloads, as on a new installation. */
export const resetExtension = (api: 'browser' | 'chrome'): string => `Promise.all([
  ${writeList('requests', '[]')},
  ${writeList('offers', '[]')},
  ${writeList('dismissedDownloads', '[]')},
  ${api}.storage.local.clear(),
  ${api}.downloads.erase({}),
]).then(() => true)`;
