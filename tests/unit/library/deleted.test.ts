import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import {
  createDeleted,
  DELETED_FOR_DAYS,
  sweepDeleted,
  type Deleted,
} from '#utils/library/repositories/deleted.ts';
import { createRecordings, type Recordings } from '#utils/library/repositories/recordings.ts';
import { createLibraryWriter, type LibraryWriter } from '#utils/library/repositories/library-writer.ts';

const DAY = 24 * 3600 * 1000;
const now = Date.UTC(2026, 5, 1);
let opening: Promise<Database>;
let recordings: Recordings;
let deleted: Deleted;
let shelf: LibraryWriter;
let names = 0;

beforeEach(async () => {
  names += 1;
  opening = openDatabase(`deleted-${names}`);
  recordings = createRecordings(opening);
  deleted = createDeleted(opening, () => now);
  shelf = createLibraryWriter(opening);
  await bringIn(1000);
});

/** Shelves the one recording, as an import at that time does. */
async function bringIn(importedAt: number): Promise<void> {
  const writer = await shelf.openPart();
  await writer.append(new Blob(['abc']));
  const part = { part: 0, bytesId: writer.bytesId, size: 3, index: createAdtsIndexer().finish() };
  await shelf.commit(
    {
      spaceId: '1abc',
      kind: 'space',
      duration: 3,
      bytes: 3,
      state: 'complete',
      speakers: [],
      lanes: [],
      importedAt,
    },
    [part],
    [],
  );
}

const spaces = async (list: Promise<{ spaceId: string }[]>): Promise<string[]> =>
  (await list).map(({ spaceId }) => spaceId);

const rowsLeft = async (): Promise<number[]> =>
  Promise.all(
    (['recordings', 'audio', 'bytes', 'timelines'] as const).map(async (store) =>
      (await opening).count(store),
    ),
  );

describe('createDeleted', () => {
  it('hides a recording and keeps all of it', async () => {
    await deleted.add('1abc');

    expect(await spaces(recordings.list())).toEqual([]);
    expect(await recordings.find('1abc')).toBeUndefined();
    expect(await deleted.list()).toMatchObject([{ spaceId: '1abc', deletedAt: now }]);
    expect(await rowsLeft()).toEqual([1, 1, 1, 1]);
  });

  it('brings it back with the person’s title', async () => {
    await recordings.rename('1abc', 'Mine');
    await deleted.add('1abc');

    await deleted.restore('1abc');

    expect(await recordings.list()).toMatchObject([{ spaceId: '1abc', title: 'Mine' }]);
    expect(await deleted.list()).toEqual([]);
  });

  it('frees the bytes when it is removed for good, and remembers the title for its return', async () => {
    await recordings.rename('1abc', 'Mine');
    await deleted.add('1abc');

    await deleted.remove(['1abc']);

    expect(await rowsLeft()).toEqual([0, 0, 0, 0]);
    await bringIn(2000);
    expect(await recordings.list()).toMatchObject([{ spaceId: '1abc', title: 'Mine' }]);
  });

  it('removes nothing that has been brought back meanwhile', async () => {
    await deleted.add('1abc');
    await deleted.restore('1abc');

    await deleted.remove(['1abc']);

    expect(await spaces(recordings.list())).toEqual(['1abc']);
    expect(await rowsLeft()).toEqual([1, 1, 1, 1]);
  });

  it('lets an import show it again, by a new copy or by the one that is there', async () => {
    await deleted.add('1abc');
    await bringIn(2000);
    const byNewCopy = await spaces(recordings.list());
    await deleted.add('1abc');
    await shelf.restore('1abc', 3000);

    expect([byNewCopy, await spaces(recordings.list())]).toEqual([['1abc'], ['1abc']]);
  });

  it('cannot bring back what is gone for good', async () => {
    await deleted.add('1abc');
    await deleted.remove(['1abc']);

    expect(await shelf.restore('1abc', 3000)).toBe(false);
  });
});

describe('sweepDeleted', () => {
  it('frees what was deleted long ago, and nothing before its time', async () => {
    await deleted.add('1abc');

    await sweepDeleted(await opening, now + DELETED_FOR_DAYS * DAY);
    const before = await rowsLeft();
    await sweepDeleted(await opening, now + DELETED_FOR_DAYS * DAY + 1);

    expect(before).toEqual([1, 1, 1, 1]);
    expect(await rowsLeft()).toEqual([0, 0, 0, 0]);
  });
});
