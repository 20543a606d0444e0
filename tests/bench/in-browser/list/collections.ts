import { openDB } from 'idb';
import { recordingAt } from './recordings.ts';

/** A row of ArchiveWeb.page's list, as its service worker stores it. */
export interface Collection {
  name: string;
  type: string;
  config: {
    dbname: string;
    ctime: number;
    decode: boolean;
    sourceUrl: string;
    metadata: { title: string; size: number; mtime: number };
  };
}

/** What its page is told of one. */
export interface CollectionItem {
  id: string;
  title: string;
  sourceUrl: string;
  ctime: number;
  mtime: number;
  size: number;
}

const STORE = 'colls';

export function openCollections() {
  return openDB<{ [STORE]: { key: string; value: Collection } }>('bench-collections', 1, {
    upgrade(database) {
      database.createObjectStore(STORE, { keyPath: 'name' });
    },
  });
}

/** The same recordings as such rows. */
export async function storeCollections(count: number): Promise<void> {
  const database = await openCollections();
  const { store, done } = database.transaction(STORE, 'readwrite');
  const puts = Array.from({ length: count }, (_, number) => store.put(collectionAt(number)));
  await Promise.all([...puts, done]);
  database.close();
}

function collectionAt(number: number): Collection {
  const { spaceId, titleOffer = spaceId, startedAt = 0, endedAt = 0, bytes } = recordingAt(number);
  return {
    name: spaceId,
    type: 'archive',
    config: {
      dbname: `db:${spaceId}`,
      ctime: startedAt,
      decode: false,
      sourceUrl: `local://${spaceId}`,
      metadata: { title: titleOffer, size: bytes, mtime: endedAt },
    },
  };
}

export function itemOf({ name, config }: Collection): CollectionItem {
  const { title, size, mtime } = config.metadata;
  return { id: name, title, sourceUrl: config.sourceUrl, ctime: config.ctime, mtime, size };
}
