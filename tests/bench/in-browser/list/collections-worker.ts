import { itemOf, openCollections } from './collections.ts';

/** In the place of ArchiveWeb.page's service worker: reads all, and answers with JSON. */
self.addEventListener('message', () => void answer());

async function answer(): Promise<void> {
  const database = await openCollections();
  const all = await database.getAll('colls');
  self.postMessage(JSON.stringify({ colls: all.map(itemOf) }));
}
