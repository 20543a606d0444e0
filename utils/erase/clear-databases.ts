import { openDB } from 'idb';

/** Empties every database of the extension but these, each in one transaction, so that no page has to close it first. */
export async function clearOtherDatabases(known: readonly string[]): Promise<void> {
  for (const { name } of await indexedDB.databases())
    if (name !== undefined && !known.includes(name)) await clearDatabase(name);
}

async function clearDatabase(name: string): Promise<void> {
  const database = await openDB(name);
  const stores = [...database.objectStoreNames];
  if (stores.length > 0) {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  }
  database.close();
}
