import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { forceCloseDatabase } from 'fake-indexeddb';
import { deleteDB, openDB, unwrap } from 'idb';
import { createDatabaseOpener, openDatabase } from '#utils/library/database.ts';

/** A library as the first version of its schema made it, as far as an upgrade needs it. */
const openFirstVersion = (name: string) =>
  openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore('edits', { keyPath: 'spaceId' });
      database.createObjectStore('audio', { keyPath: ['spaceId', 'part'] });
    },
  });

describe('openDatabase', () => {
  it('throws busy while an older version of the extension has the library open', async () => {
    const held = await openFirstVersion('held');

    await expect(openDatabase('held', 2)).rejects.toMatchObject({ code: 'busy' });

    held.close();
  });

  it('throws newer-library where a newer version of the extension has changed the library', async () => {
    const newer = await openDB('newer', 1000);
    newer.close();

    await expect(openDatabase('newer')).rejects.toMatchObject({
      code: 'newer-library',
      cause: { name: 'VersionError' },
    });
  });

  it('closes the library when a newer version of the extension opens it', async () => {
    const older = await openDatabase('outdated');

    const newer = await openDB('outdated', older.version + 1);

    expect(() => older.transaction('edits')).toThrow(expect.objectContaining({ name: 'InvalidStateError' }));
    newer.close();
  });

  it('loses nothing when the schema’s version goes up', async () => {
    const older = await openFirstVersion('kept');
    await older.put('edits', { spaceId: '1abc', title: 'Mine' });
    older.close();

    const newer = await openDatabase('kept');

    expect(await newer.getAll('edits')).toEqual([{ spaceId: '1abc', title: 'Mine' }]);
    newer.close();
  });
});

describe('createDatabaseOpener', () => {
  it('returns the same connection while it is open', async () => {
    const open = createDatabaseOpener('shared');

    expect(await open()).toBe(await open());

    (await open()).close();
  });

  it('opens another connection after a newer version has closed this one', async () => {
    const open = createDatabaseOpener('reopened');
    await (await open()).put('edits', { spaceId: '1abc', title: 'Mine' });
    // Another context deletes the database, which asks all connections to close.
    await deleteDB('reopened');

    expect(await (await open()).getAll('edits')).toEqual([]);

    (await open()).close();
  });

  it('opens another connection after the browser has closed this one', async () => {
    const open = createDatabaseOpener('terminated');
    const first = await open();
    await first.put('edits', { spaceId: '1abc', title: 'Mine' });
    // Fires the event by which a browser says that it has closed a connection, because its files are gone.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type names the class where it takes an instance
    forceCloseDatabase(unwrap(first) as unknown as typeof IDBDatabase);

    expect(await (await open()).getAll('edits')).toEqual([{ spaceId: '1abc', title: 'Mine' }]);

    (await open()).close();
  });

  it('tries again after a failure', async () => {
    const held = await openFirstVersion('freed');
    const open = createDatabaseOpener('freed', 2);
    await expect(open()).rejects.toMatchObject({ code: 'busy' });
    held.close();

    const database = await open();

    expect(database.version).toBe(2);
    database.close();
  });

  it('goes on with its connection, whatever the browser says about the one before', async () => {
    const open = createDatabaseOpener('replaced');
    const first = await open();
    await deleteDB('replaced');
    const second = await open();

    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its type names the class where it takes an instance
    forceCloseDatabase(unwrap(first) as unknown as typeof IDBDatabase);

    expect(await open()).toBe(second);
    second.close();
  });
});
