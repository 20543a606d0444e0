import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDB } from 'idb';
import { openDatabase } from '#utils/library/database.ts';

const STORES = ['recordings', 'sound', 'timelines', 'edits', 'imports', 'places'];

/** The library as the first version made it. */
function openFirst(name: string) {
  return openDB(name, 1, {
    upgrade(database) {
      for (const store of STORES) {
        database.createObjectStore(store, { keyPath: store === 'imports' ? 'id' : 'space' });
      }
      database.createObjectStore('bytes');
      database.createObjectStore('unfinished', { keyPath: 'bytesId' });
    },
  });
}

describe('openDatabase', () => {
  it('is told by the code busy while an older version of the extension holds the library', async () => {
    const held = await openFirst('held');

    await expect(openDatabase('held')).rejects.toMatchObject({ code: 'busy' });

    held.close();
  });

  it('takes over what an older version has kept', async () => {
    const older = await openFirst('older');
    await older.put('edits', { space: '1abc', title: 'Mine' });
    older.close();

    const database = await openDatabase('older');

    expect(await database.getAll('edits')).toEqual([{ space: '1abc', title: 'Mine' }]);
    expect([...database.objectStoreNames]).toContain('facts');
    database.close();
  });
});
