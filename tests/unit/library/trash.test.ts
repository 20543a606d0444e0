import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createRecordings, type Recordings } from '#utils/library/repositories/recordings.ts';
import { createLibraryWriter, type LibraryWriter } from '#utils/library/repositories/library-writer.ts';
import type { SpaceOutcome } from '#utils/library/import-record.ts';
import { addImport } from '#utils/library/repositories/imports/imports.ts';
import { createPeaks } from '#utils/library/repositories/derived/peaks.ts';
import { createTrash, DAYS_IN_TRASH, sweepTrash, type Trash } from '#utils/library/repositories/trash.ts';
import { heard } from './empty-library.ts';
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
  const part = { part: 0, bytesId, size: 3, crc32: 0, index: createAdtsIndexer().finish() };
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

  it('leaves nothing of what is removed permanently, in no store', async () => {
    const database = await open();
    await recordings.rename('1abc', 'Mine');
    await database.put('positions', { spaceId: '1abc', position: 2 });
    await database.put('transcripts', {
      spaceId: '1abc',
      name: 'a.srt',
      addedAt: 1,
      cues: [],
      text: 'secret',
    });
    await database.put('checks', { spaceId: '1abc', checkedAt: 1, bytes: 3, faults: [] });
    await database.put('attachments', {
      home: '1abc',
      name: 'a.vtt',
      size: 0,
      crc32: 0,
      bytesId: 'attached',
      importedAt: 1,
      isIntact: true,
      kind: 'unknown',
    });
    await database.put('bytes', new Blob(['secret']), ['attached', 0]);
    await createPeaks(open).begin('1abc');
    await trash.add('1abc');

    await trash.removePermanently(['1abc']);

    const others = ['about', 'outline', 'participants', 'catalogue'];
    for (const store of [...database.objectStoreNames].filter((name) => !others.includes(name)))
      expect([store, await database.getAll(store)]).toEqual([store, []]);
    expect((await database.getAll('catalogue')).flat()).toEqual([]);
    expect((await database.getAll('participants')).flatMap(({ ids }) => ids)).toEqual([]);
    expect((await database.getAll('outline')).flatMap(({ ids }) => ids)).toEqual([]);
  });

  it('removes it from reports, X’s own entry included, and nothing about other Spaces', async () => {
    const entry = (spaceId: string): object => ({
      spaceMetadata: { id: spaceId, creator: { userId: '42' } },
    });
    const outcome = (spaceId: string): SpaceOutcome => ({ spaceId, kind: 'new', state: 'complete' });
    await addImport(open, {
      id: 'report',
      importedAt: 1,
      files: [],
      counts: { new: 2, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
      spaces: [outcome('1abc'), outcome('1abcd')],
      metadata: [entry('1abc'), entry('1abcd')],
    });
    await trash.add('1abc');

    await trash.removePermanently(['1abc']);

    expect(await (await open()).getAll('imports')).toMatchObject([
      { id: 'report', spaces: [outcome('1abcd')], metadata: [entry('1abcd')] },
    ]);
  });

  it('removes nothing that has been restored meanwhile, not even from reports', async () => {
    const report = {
      id: 'report',
      importedAt: 1,
      files: [],
      counts: { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
      spaces: [{ spaceId: '1abc', kind: 'new', state: 'complete' } as const],
      metadata: [],
    };
    await addImport(open, report);
    await trash.add('1abc');
    await trash.restore('1abc');

    await trash.removePermanently(['1abc', '1none']);

    expect(await spaces(recordings.list())).toEqual(['1abc']);
    expect(await rowsLeft()).toEqual([1, 1, 1, 1]);
    expect(await (await open()).getAll('imports')).toEqual([report]);
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
  /** The extension starts on each of these days after the deletion. */
  async function startOn(...days: number[]): Promise<void> {
    for (const day of days) await sweepTrash(await open(), now + day * DAY);
  }

  it('frees what was deleted long ago, and nothing too early', async () => {
    await trash.add('1abc');

    await startOn(7, 14, 21, 28, DAYS_IN_TRASH);
    const before = await rowsLeft();
    await startOn(DAYS_IN_TRASH + 0.1);

    expect(before).toEqual([1, 1, 1, 1]);
    expect(await rowsLeft()).toEqual([0, 0, 0, 0]);
  });

  it('counts at most seven days between two starts: the clock may have jumped ahead', async () => {
    await trash.add('1abc');

    await startOn(31, 31.1, 400, 401, 402);
    const before = await rowsLeft();
    await startOn(409, 416);

    expect(before).toEqual([1, 1, 1, 1]);
    expect(await rowsLeft()).toEqual([0, 0, 0, 0]);
  });

  it('counts nothing while the clock has been set back', async () => {
    await trash.add('1abc');

    await startOn(7, 14, 21, -100, -95, -92);
    const before = await rowsLeft();
    await startOn(-85);

    expect(before).toEqual([1, 1, 1, 1]);
    expect(await rowsLeft()).toEqual([0, 0, 0, 0]);
  });

  it('removes nothing of a recording that was restored, and counts anew when it is deleted again', async () => {
    await trash.add('1abc');
    await startOn(7, 14, 21, 28);
    await trash.restore('1abc');
    await startOn(35);
    const restored = await rowsLeft();

    await trash.add('1abc');
    await startOn(7, 14, 21, 28);

    expect([restored, await rowsLeft()]).toEqual([
      [1, 1, 1, 1],
      [1, 1, 1, 1],
    ]);
  });

  it('leaves damaged edits as they are, and tells nobody where nothing is due', async () => {
    const database = await open();
    const damaged = { spaceId: '1odd', deleted: { at: 'odd' } };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a damaged row: that is the test
    await database.put('edits', damaged as never);
    await trash.add('1abc');

    const calls = await heard(['edits'], () => startOn(1));

    expect(calls).toEqual([]);
    expect(await database.get('edits', '1odd')).toEqual(damaged);
  });
});
