import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * What the extension notes of requests and downloads. In IndexedDB, because content scripts can read and write
 * `storage.local`, and share their process with X's page. Not in the library's database, so that damage of one does not
 * affect the other. Each store is a list: its keys are positions. What is read is parsed, so here it is `unknown`.
 */
interface PrivateSchema extends DBSchema {
  requests: { key: number; value: unknown };
  offers: { key: number; value: unknown };
  dismissedDownloads: { key: number; value: unknown };
  links: { key: number; value: unknown };
  takes: { key: number; value: unknown };
  sentRequests: { key: number; value: unknown };
}

export const LISTS_NAME = 'afterspace-requests';

export type PrivateDatabase = IDBPDatabase<PrivateSchema>;

export const LISTS = ['requests', 'offers', 'dismissedDownloads', 'links', 'takes', 'sentRequests'] as const;

export type ListName = (typeof LISTS)[number];

let opened: Promise<PrivateDatabase> | undefined;

/** The open database. Opened on first use, and again after the browser has closed it. */
export function privateDatabase(): Promise<PrivateDatabase> {
  return (opened ??= open());
}

function forget(): void {
  opened = undefined;
}

async function open(): Promise<PrivateDatabase> {
  try {
    return await openDB<PrivateSchema>(LISTS_NAME, 2, {
      upgrade(database) {
        for (const name of LISTS)
          if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
      },
      blocking(_current, _blocked, { target }) {
        forget();
        if (target instanceof IDBDatabase) target.close();
      },
      terminated: forget,
    });
  } catch (error) {
    forget();
    throw error;
  }
}
