import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createLibraryWriter, createTrash, readCatalogue, type Database } from '#utils/library/index.ts';
import { freeSpace } from '#utils/storage/free-space.ts';
import { readStorageUse } from '#utils/storage/storage-use.ts';
import { openEmptyLibrary } from '../library/empty-library.ts';
import { recordingWith } from '../library/recording-with.ts';

const at = (year: number): number => new Date(year, 5, 1).getTime();

let database: Database;

beforeEach(async () => {
  database = await openEmptyLibrary().open();
  const { commit } = createLibraryWriter(async () => database);
  for (const [spaceId, bytes, startedAt] of [
    ['a', 100, at(2024)],
    ['b', 300, at(2025)],
    ['c', 50, at(2025)],
    ['d', 7, undefined],
    ['e', 1000, at(2025)],
  ] as const) {
    const { startedAt: _date, ...undated } = recordingWith({ spaceId, bytes, duration: 10 });
    await commit({ ...undated, ...(startedAt !== undefined && { startedAt }) }, [], []);
  }
  await trash().add('e');
});

const trash = () => createTrash(async () => database);

const free = (chosen: Parameters<typeof freeSpace>[0]): Promise<number> =>
  freeSpace(chosen, { database, trash: trash(), isSaving: async () => true });

async function draw(spaceId: string): Promise<void> {
  const values = new Uint8Array(200);
  await database.put('peaks', { spaceId, bytesIds: [], perSecond: 20, values, done: 10, broken: [] });
}

it.each(['not yet', 'already'])(
  'is counted by year and by size, without what has been deleted, %s packed',
  async (packed) => {
    await draw('a');
    if (packed === 'already') await readCatalogue(database);

    expect(await readStorageUse(database)).toEqual({
      count: 4,
      bytes: 457,
      years: [
        { year: 2025, count: 2, bytes: 350 },
        { year: 2024, count: 1, bytes: 100 },
        { count: 1, bytes: 7 },
      ],
      largest: [
        { spaceId: 'b', bytes: 300 },
        { spaceId: 'a', bytes: 100 },
        { spaceId: 'c', bytes: 50 },
        { spaceId: 'd', bytes: 7 },
      ],
      deleted: { count: 1, bytes: 1000 },
      derived: { waveforms: 200, words: 0 },
    });
  },
);

it('is freed of what was chosen and of nothing else, and says how much that was', async () => {
  await draw('a');
  await database.put('transcripts', { spaceId: 'a', name: 'a.srt', addedAt: 1, cues: [] });
  await database.put(
    'words',
    { terms: ['word'], postings: new Uint8Array(90), ends: new Uint32Array(1) },
    [1, 0],
  );

  const derived = await free(['derived']);
  const left = await readStorageUse(database);
  const deleted = await free(['deleted']);

  expect(derived).toBeGreaterThanOrEqual(200 + 90);
  expect(left.deleted.count).toBe(1);
  expect(await database.getAllKeys('unindexed')).toEqual(['a']);
  expect(deleted).toBe(1000);
  expect(await database.getAllKeys('recordings')).toEqual(['a', 'b', 'c', 'd']);
  expect(await free(['deleted', 'derived', 'exports'])).toBe(0);
});
