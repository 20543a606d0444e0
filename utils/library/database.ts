import { openDB, type IDBPTransaction, type StoreNames } from 'idb';
import { CodedError } from '#utils/coded-error.ts';
import { isOutOfSpace } from './is-out-of-space.ts';
import type { Database, LibrarySchema } from './schema.ts';

type Upgrade = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/** The name of its database. */
export const LIBRARY_NAME = 'afterspace';

/** Each change of the schema is a step in `upgrade`. */
const VERSION = 5;

/** Opens the library's database, or returns the connection that is open. Throws as `openDatabase` does. */
export type DatabaseOpener = () => Promise<Database>;

/**
 * One connection for all who share the opener. If the browser closes it, or a newer version of the extension needs it
 * closed, the next call opens another.
 */
export function createDatabaseOpener(name?: string, version?: number): DatabaseOpener {
  let opened: Promise<Database> | undefined;
  return () => {
    if (opened) return opened;
    const forget = (): void => {
      if (opened === opening) opened = undefined;
    };
    const opening = openDatabase(name, version, forget);
    opened = opening;
    // A failure may pass: the other version has ended, or the disk has space again.
    opening.catch(forget);
    return opening;
  };
}

/**
 * Opens the library's database. Throws CodedError `busy` if another version of the extension has it open,
 * `newer-library` if a newer version has changed it, and `quota` if the disk is too full even to open it. `onClosed` is
 * called when the connection is closed without having been asked to.
 */
export function openDatabase(
  name = LIBRARY_NAME,
  version = VERSION,
  onClosed: () => void = () => undefined,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<LibrarySchema>(name, version, {
      upgrade(database, installed, _version, transaction) {
        if (installed < 1) createStores(database);
        if (installed < 2) {
          database.createObjectStore('checks', { keyPath: 'spaceId' });
          const named = database.createObjectStore('about').put(crypto.randomUUID(), 'id');
          // If it fails, so does opening the database, which says why.
          named.catch(() => undefined);
          const audio = transaction.objectStore('audio');
          audio.createIndex('bytesId', 'bytesId');
          audio.createIndex('original', 'original.bytesId');
        }
        if (installed < 3) {
          database.createObjectStore('outline');
          database.createObjectStore('outdated', { autoIncrement: true });
        }
        if (installed < 4) {
          database.createObjectStore('queue');
          database.createObjectStore('people', { keyPath: 'key' });
          database.createObjectStore('participants');
          database.createObjectStore('outdatedParticipants', { autoIncrement: true });
          database.createObjectStore('catalogue');
          database.createObjectStore('uncatalogued', { autoIncrement: true });
          database.createObjectStore('wordGroups', { keyPath: 'number' });
          database.createObjectStore('words');
          database.createObjectStore('unindexed');
          // If it fails, so does opening the database, which says why.
          noteAllUnindexed(transaction).catch(() => undefined);
        }
        if (installed < 5) {
          database.createObjectStore('downloadsCopy', { keyPath: 'bytesId' });
        }
      },
      blocked() {
        reject(new CodedError('busy', 'Another version of Afterspace holds the library'));
      },
      blocking(_current, _blocked, event) {
        // Otherwise a newer version would have to wait until this page is closed.
        if (event.target instanceof IDBDatabase) event.target.close();
        onClosed();
      },
      terminated: onClosed,
    }).then(resolve, (error: unknown) => {
      withReason(error).then(reject, reject);
    });
  });
}

/** Transcripts that were attached before there was an index of their words. */
async function noteAllUnindexed(transaction: Upgrade): Promise<void> {
  const spaceIds = await transaction.objectStore('transcripts').getAllKeys();
  const unindexed = transaction.objectStore('unindexed');
  await Promise.all(spaceIds.map((spaceId) => unindexed.put(crypto.randomUUID(), spaceId)));
}

async function withReason(cause: unknown): Promise<unknown> {
  if (cause instanceof DOMException && cause.name === 'VersionError')
    return new CodedError('newer-library', 'A newer version of Afterspace has changed the library', {
      cause,
    });
  if (!(await isOutOfSpace(cause))) return cause;
  return new CodedError('quota', 'There is not enough space to open the library', { cause });
}

function createStores(database: Database): void {
  database.createObjectStore('recordings', { keyPath: 'spaceId' });
  database.createObjectStore('audio', { keyPath: ['spaceId', 'part'] });
  database.createObjectStore('bytes');
  database.createObjectStore('timelines', { keyPath: 'spaceId' });
  database.createObjectStore('edits', { keyPath: 'spaceId' });
  database.createObjectStore('imports', { keyPath: 'id' });
  database.createObjectStore('positions', { keyPath: 'spaceId' });
  database.createObjectStore('uncommitted', { keyPath: 'bytesId' });
  database.createObjectStore('facts', { keyPath: 'spaceId' });
  database.createObjectStore('attachments', { keyPath: ['home', 'name', 'size', 'crc32'] });
  database.createObjectStore('peaks', { keyPath: 'spaceId' }).createIndex('complete', 'complete');
  database.createObjectStore('transcripts', { keyPath: 'spaceId' });
}
