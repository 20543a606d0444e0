import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createRecordings, type Recordings } from '#utils/library/repositories/recordings.ts';
import { createLibraryWriter, type LibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createTrash, DAYS_IN_TRASH, sweepTrash, type Trash } from '#utils/library/repositories/trash.ts';
import { recordingWith } from './recording-with.ts';

const DAY = 24 * 3600 * 1000;
const now = Date.UTC(2026, 5, 1);
let open: DatabaseOpener;
let recordings: Recordings;
let trash: Trash;
let writer: LibraryWriter;
let names = 0;

beforeEach(async () => {
  names += 1;
  open = createDatabaseOpener(`trash-${names}`);
  recordings = createRecordings(open);
  trash = createTrash(open, () => now);
  writer = createLibraryWriter(open);
  await commitAt(1000);
});

/** Commits the one recording, as an import at that time does. */
async function commitAt(importedAt: number): Promise<void> {
  const { bytesId, append } = await writer.openWriter();
  await append(new Blob(['abc']));
  const part = { part: 0, bytesId, size: 3, index: createAdtsIndexer().finish() };
  await writer.commit(recordingWith({ importedAt }), [part], []);
}

const spaces = async (list: Promise<{ spaceId: string }[]>): Promise<string[]> =>
  (await list).map(({ spaceId }) => spaceId);

const rowsLeft = async (): Promise<number[]> =>
  Promise.all(
    (['recordings', 'audio', 'bytes', 'timelines'] as const).map(async (store) =>
      (await open()).count(store),
    ),
  );

describe('createTrash', () => {
  it('hides a recording and removes nothing of it', async () => {
    await trash.add('1abc');

    expect(await spaces(recordings.list())).toEqual([]);
    expect(await recordings.find('1abc')).toBeUndefined();
    expect(await trash.list()).toMatchObject([{ spaceId: '1abc', deletedAt: now }]);
    expect(await rowsLeft()).toEqual([1, 1, 1, 1]);
  });

  it('restores it with the person’s title', async () => {
    await recordings.rename('1abc', 'Mine');
    await trash.add('1abc');

    await trash.restore('1abc');

    expect(await recordings.list()).toMatchObject([{ spaceId: '1abc', title: 'Mine' }]);
    expect(await trash.list()).toEqual([]);
  });

  it('frees the bytes when it is removed permanently, and remembers the title for another import', async () => {
    await recordings.rename('1abc', 'Mine');
    await trash.add('1abc');

    await trash.removePermanently(['1abc']);

    expect(await rowsLeft()).toEqual([0, 0, 0, 0]);
    await commitAt(2000);
    expect(await recordings.list()).toMatchObject([{ spaceId: '1abc', title: 'Mine' }]);
  });

  it('removes nothing that has been restored meanwhile', async () => {
    await trash.add('1abc');
    await trash.restore('1abc');

    await trash.removePermanently(['1abc']);

    expect(await spaces(recordings.list())).toEqual(['1abc']);
    expect(await rowsLeft()).toEqual([1, 1, 1, 1]);
  });

  it('lets an import restore it, by a new copy or by the library’s own', async () => {
    await trash.add('1abc');
    await commitAt(2000);
    const byNewCopy = await spaces(recordings.list());
    await trash.add('1abc');
    await writer.restore('1abc', 3000);

    expect([byNewCopy, await spaces(recordings.list())]).toEqual([['1abc'], ['1abc']]);
  });

  it('cannot restore what has been removed permanently', async () => {
    await trash.add('1abc');
    await trash.removePermanently(['1abc']);

    expect(await writer.restore('1abc', 3000)).toBe(false);
  });
});

describe('sweepTrash', () => {
  it('frees what was deleted long ago, and nothing too early', async () => {
    await trash.add('1abc');

    await sweepTrash(await open(), now + DAYS_IN_TRASH * DAY);
    const before = await rowsLeft();
    await sweepTrash(await open(), now + DAYS_IN_TRASH * DAY + 1);

    expect(before).toEqual([1, 1, 1, 1]);
    expect(await rowsLeft()).toEqual([0, 0, 0, 0]);
  });
});
