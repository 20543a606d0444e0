/** What the extension has stored, as far as its pages can see it. */
export interface Stored {
  /** How many rows each store has that has any, by `database/store`. */
  rows: Record<string, number>;
  /** Names of databases without rows. */
  databases: string[];
  /** Keys of `storage.local`, `storage.session`, `localStorage` and `sessionStorage`. */
  keys: string[];
  /** Paths in the private file system. */
  files: string[];
  caches: string[];
  alarms: string[];
  badge: string;
  permissions: string[];
}

/** An expression for a page of the extension: all that is stored. */
export const storedAnywhere = (api: 'browser' | 'chrome'): string => `(${String(collectStored)})(${api})`;

/** The part of the extension's API that is used. */
interface ExtensionApi {
  storage: Record<'local' | 'session', { get(keys: null): Promise<object> }>;
  alarms: { getAll(): Promise<{ name: string }[]> };
  action: { getBadgeText(details: object): Promise<string> };
  permissions: { getAll(): Promise<{ permissions?: string[]; origins?: string[] }> };
}

/** Runs in the page, so it cannot use anything from outside. */
async function collectStored(api: ExtensionApi): Promise<Stored> {
  const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')));
    });
  const rows: Record<string, number> = {};
  const databases: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await resultOf(indexedDB.open(name));
    const stores = [...database.objectStoreNames];
    const transaction = database.transaction(stores);
    for (const store of stores) {
      const count = await resultOf(transaction.objectStore(store).count());
      if (count > 0) rows[`${name}/${store}`] = count;
    }
    database.close();
    databases.push(name);
  }
  const files: string[] = [];
  const collectFiles = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const [name, handle] of folder.entries())
      if (handle.kind === 'file') files.push(`${path}${name}`);
      else await collectFiles(handle, `${path}${name}/`);
  };
  await collectFiles(await navigator.storage.getDirectory(), '/');
  const { permissions = [], origins = [] } = await api.permissions.getAll();
  return {
    rows,
    databases: databases.sort(),
    keys: [
      ...Object.keys(await api.storage.local.get(null)).map((key) => `local/${key}`),
      ...Object.keys(await api.storage.session.get(null)).map((key) => `session/${key}`),
      ...Object.keys(localStorage).map((key) => `localStorage/${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage/${key}`),
    ].sort(),
    files,
    caches: await caches.keys(),
    alarms: (await api.alarms.getAll()).map(({ name }) => name).sort(),
    badge: await api.action.getBadgeText({}),
    permissions: [...permissions, ...origins].sort(),
  };
}

/** An expression that stores something wherever the extension can store it, as if it were used for years. */
export const storeEverywhere = (api: 'browser' | 'chrome'): string => `(async () => {
  const resultOf = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const library = await resultOf(indexedDB.open('afterspace'));
  const rows = {
    people: { key: 'ana', name: 'Ana' },
    checks: { spaceId: 'x', checkedAt: 1, bytes: 1, faults: [] },
    positions: { spaceId: 'x', position: 4, playedAt: 1 },
    uncommitted: { bytesId: 'x' },
  };
  const transaction = library.transaction([...library.objectStoreNames], 'readwrite');
  for (const store of library.objectStoreNames) {
    const into = transaction.objectStore(store);
    if (rows[store]) into.put(rows[store]);
    else if (!into.keyPath && store !== 'about') into.put(['left'], into.autoIncrement ? undefined : 'left');
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  library.close();
  const other = indexedDB.open('afterspace-later', 3);
  other.onupgradeneeded = () => other.result.createObjectStore('rows').put('left', 1);
  (await resultOf(other)).close();
  await ${api}.storage.local.set({ playerSettings: { rate: 2 }, left: 1 });
  await ${api}.storage.session.set({ left: 1 });
  localStorage.setItem('dismissed-notices', '["left"]');
  await caches.open('left');
  await ${api}.alarms.create('left', { delayInMinutes: 600 });
  await ${api}.action.setBadgeText({ text: '7' });
  const root = await navigator.storage.getDirectory();
  for (const folder of ['exports', 'left']) {
    const directory = await root.getDirectoryHandle(folder, { create: true });
    const stream = await (await directory.getFileHandle('file', { create: true })).createWritable();
    await stream.write('left over');
    await stream.close();
  }
  return true;
})()`;

/** What a new installation stores by itself while its pages are open. Derived rows of an empty library are among it. */
const OF_NEW_INSTALLATION = {
  rows: /^afterspace\/(about|outline|participants|catalogue)$/,
  // How many recordings there are, and the copy of the interface's settings that pages read before their first paint.
  keys: /^(local\/heldRecordings|localStorage\/interface)$/,
  databases: /^afterspace(-requests|-later|-taking)?$/,
};

/** Whatever a new installation would not have. */
export function leftOvers({ rows, databases, keys, files, caches: named, alarms, badge }: Stored): string[] {
  return [
    ...Object.entries(rows).flatMap(([store, count]) =>
      OF_NEW_INSTALLATION.rows.test(store) && count === 1 ? [] : [`${store}: ${count}`],
    ),
    ...databases.filter((name) => !OF_NEW_INSTALLATION.databases.test(name)),
    ...keys.filter((key) => !OF_NEW_INSTALLATION.keys.test(key)),
    ...files,
    ...named.map((name) => `cache ${name}`),
    ...alarms.filter((name) => name !== 'check-library').map((name) => `alarm ${name}`),
    ...(badge === '' ? [] : [`badge ${badge}`]),
  ];
}
