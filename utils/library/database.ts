import { openDB } from 'idb';
import { CodedError } from '#utils/coded-error.ts';
import { isOutOfSpace } from './is-out-of-space.ts';
import type { Database, LibrarySchema } from './schema.ts';

/** The schema of the first release. After that, each change is a step in `upgrade`. */
const VERSION = 1;

/**
 * Opens the library's database. Throws CodedError `busy` if another version of the extension has it open, and `quota`
 * if the disk is too full even to open it.
 */
export function openDatabase(name = 'afterspace', version = VERSION): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<LibrarySchema>(name, version, {
      upgrade(database, installed) {
        if (installed < 1) createStores(database);
      },
      blocked() {
        reject(new CodedError('busy', 'Another version of Afterspace holds the library'));
      },
      blocking(_current, _blocked, event) {
        // Otherwise a newer version would have to wait until this page is closed.
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    }).then(resolve, (error: unknown) => {
      withReason(error).then(reject, reject);
    });
  });
}

async function withReason(cause: unknown): Promise<unknown> {
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
