import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDatabaseOpener } from '#utils/library/database.ts';
import { continuedOf, countAccounts, fromChunks, toChunks, type ListEntry } from '#utils/library/outline.ts';
import { noteFaults } from '#utils/library/repositories/derived/checks.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { packOutline, readEntries, readOutline } from '#utils/library/repositories/read-outline.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createResumePositions } from '#utils/library/repositories/resume-positions.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { recordingWith } from './recording-with.ts';

let names = 0;

/** A library of so many recordings. */
async function libraryOf(count: number) {
  names += 1;
  const open = createDatabaseOpener(`outline-${names}`);
  const writer = createLibraryWriter(open);
  const add = (number: number) =>
    writer.commit(recordingWith({ spaceId: `space-${number}`, startedAt: 1e12 - number }), [], []);
  for (let number = 0; number < count; number += 1) await add(number);
  const database = await open();
  return {
    open,
    add,
    database,
    recordings: createRecordings(open),
    changes: () => database.count('outdated'),
    chunks: () => database.getAll('outline'),
  };
}

type Library = Awaited<ReturnType<typeof libraryOf>>;

describe('the outline', () => {
  it('is the same as what the recordings say, after any change', async () => {
    const library = await libraryOf(4);
    const { open, database, recordings } = library;
    const trash = createTrash(open);
    const positions = createResumePositions(open);
    const steps: (() => Promise<unknown>)[] = [
      () => library.add(7),
      () => recordings.keepCopies(['space-2']),
      () => positions.write('space-0', { position: 3, playback: 'stopped' }),
      () => positions.write('space-1', { position: 2, playback: 'stopped', reached: 'end' }),
      () => recordings.setHeard(['space-1'], false),
      () => recordings.trim('space-0', { from: 1, to: 2 }),
      () => noteFaults(database, 'space-3', [0], 'lost'),
      () => trash.add('space-0'),
      () => trash.restore('space-0'),
      () => trash.add('space-2'),
    ];

    for (const step of steps) {
      await packOutline(database);
      await step();

      expect(await readOutline(database)).toEqual(await readEntries(database));
      expect(await library.changes()).toBeGreaterThan(0);
    }
    await trash.removePermanently(['space-2']);
    expect((await recordings.entries()).map(({ spaceId }) => spaceId)).toEqual([
      'space-0',
      'space-1',
      'space-3',
      'space-7',
    ]);
  });

  it('is stored once it is read, and again after many changes, but not after a few', async () => {
    const library = await libraryOf(2);
    await readOutline(library.database);
    const stored = await library.changes();

    await library.recordings.keepCopies(['space-0']);
    await readOutline(library.database);
    const few = await library.changes();
    for (let i = 0; i < 70; i += 1) await library.recordings.keepCopies(['space-1']);
    await readOutline(library.database);

    expect([stored, few, await library.changes()]).toEqual([0, 1, 0]);
  });

  it('reads nothing of the recordings that have not changed', async () => {
    const library = await libraryOf(3);
    await packOutline(library.database);
    // As if somebody else had changed it without a note.
    await library.database.delete('recordings', 'space-1');

    expect(await library.recordings.entries()).toHaveLength(3);
    expect(await library.recordings.list(['space-0', 'space-1'])).toMatchObject([{ spaceId: 'space-0' }]);
  });

  it('of an empty library is stored too', async () => {
    const library = await libraryOf(0);

    await packOutline(library.database);

    expect(await library.chunks()).toHaveLength(1);
    expect(await readOutline(library.database)).toEqual([]);
  });

  it.each<[string, (library: Library) => Promise<unknown>]>([
    ['a chunk is damaged', ({ database }) => damage(database, 'outline')],
    ['a note is damaged', ({ database }) => damage(database, 'outdated')],
    ['it is gone', ({ database }) => database.clear('outline')],
  ])('is made again if %s', async (_what, change) => {
    const library = await libraryOf(3);
    await packOutline(library.database);
    await library.recordings.keepCopies(['space-0']);

    await change(library);

    expect(await readOutline(library.database)).toEqual(await readEntries(library.database));
    expect(await library.changes()).toBe(0);
  });

  it('loses no change that comes while two pages store it', async () => {
    const library = await libraryOf(3);
    const { database } = library;

    await Promise.all([
      readOutline(database),
      library.recordings.keepCopies(['space-0']),
      packOutline(database),
      library.add(9),
      readOutline(database),
    ]);

    expect(await readOutline(database)).toEqual(await readEntries(database));
  });
});

/** Leaves a row that is none of the store's. */
async function damage(database: Library['database'], store: 'outline' | 'outdated'): Promise<void> {
  const transaction = database.transaction(store, 'readwrite');
  for (const key of await transaction.store.getAllKeys()) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it is not a row of that store: that is the test
    await transaction.store.put({ ids: 'none' } as never, key);
  }
  await transaction.done;
}

const ENTRIES: ListEntry[] = Array.from({ length: 2500 }, (_, i) => ({
  spaceId: `space-${i}`,
  duration: i / 3,
  state: (['complete', 'partial', 'damaged', 'missing', 'lost'] as const)[i % 5] ?? 'complete',
  heard: (['no', 'begun', 'yes'] as const)[i % 3] ?? 'no',
  ...(i % 7 > 0 && { startedAt: 1e12 - i }),
  ...(i % 3 > 0 && { playedAt: i }),
  ...(i % 4 > 0 && { account: `${i % 4}` }),
  ...(i % 11 === 0 && { isKept: true as const }),
}));

it('keeps everything in chunks', () => {
  const chunks = toChunks(ENTRIES);

  expect(fromChunks(chunks)).toEqual(ENTRIES);
  expect(chunks.map(({ ids }) => ids.length)).toEqual([1000, 1000, 500]);
});

it('says what to continue, and how many accounts there are', () => {
  const begun = (spaceId: string, playedAt?: number): ListEntry => ({
    spaceId,
    duration: 9,
    state: 'complete',
    heard: 'begun',
    ...(playedAt !== undefined && { playedAt }),
  });
  const heard: ListEntry = { ...begun('heard', 99), heard: 'yes', account: '1' };

  expect(continuedOf([begun('a', 5), heard, begun('b', 7), begun('c')])?.spaceId).toBe('b');
  expect(continuedOf([heard])).toBeUndefined();
  expect(countAccounts(ENTRIES)).toBe(3);
  expect(countAccounts([heard, begun('a')])).toBe(1);
});
