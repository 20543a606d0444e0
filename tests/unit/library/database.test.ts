import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDB } from 'idb';
import { openDatabase } from '#utils/library/database.ts';

describe('openDatabase', () => {
  it('throws busy while an older version of the extension has the library open', async () => {
    const held = await openDB('held', 1);

    await expect(openDatabase('held', 2)).rejects.toMatchObject({ code: 'busy' });

    held.close();
  });

  it('closes the library when a newer version of the extension opens it', async () => {
    await openDatabase('outdated', 1);

    const newer = await openDatabase('outdated', 2);

    expect(newer.version).toBe(2);
    newer.close();
  });

  it('loses nothing when the schema’s version goes up', async () => {
    const older = await openDatabase('kept', 1);
    await older.put('edits', { spaceId: '1abc', title: 'Mine' });
    older.close();

    const newer = await openDatabase('kept', 2);

    expect(await newer.getAll('edits')).toEqual([{ spaceId: '1abc', title: 'Mine' }]);
    newer.close();
  });
});
