import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDB } from 'idb';
import { openDatabase } from '#utils/library/database.ts';

describe('openDatabase', () => {
  it('fails with the code busy while an older version of the extension holds the library', async () => {
    const held = await openDB('held', 1);

    await expect(openDatabase('held', 2)).rejects.toMatchObject({ code: 'busy' });

    held.close();
  });

  it('lets go of the library when a newer version of the extension wants to open it', async () => {
    await openDatabase('outdated', 1);

    const newer = await openDatabase('outdated', 2);

    expect(newer.version).toBe(2);
    newer.close();
  });

  it('keeps what the library holds when its version goes up', async () => {
    const older = await openDatabase('kept', 1);
    await older.put('edits', { spaceId: '1abc', title: 'Mine' });
    older.close();

    const newer = await openDatabase('kept', 2);

    expect(await newer.getAll('edits')).toEqual([{ spaceId: '1abc', title: 'Mine' }]);
    newer.close();
  });
});
