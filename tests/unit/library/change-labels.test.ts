import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createRecordings, type Recordings } from '#utils/library/repositories/recordings.ts';
import { recordingWith } from './recording-with.ts';

let open: DatabaseOpener;
let recordings: Recordings;
let names = 0;

beforeEach(async () => {
  open = createDatabaseOpener(`labels-${(names += 1)}`);
  recordings = createRecordings(open);
  for (const spaceId of ['1a', '1b'])
    await createLibraryWriter(open).commit(recordingWith({ spaceId }), [], []);
});

const labels = async () =>
  (await recordings.list(['1a', '1b']))
    .map(({ spaceId, isFavourite, tags }) => ({ spaceId, isFavourite, tags }))
    .sort((a, b) => a.spaceId.localeCompare(b.spaceId));

it('adds a tag to those that do not have it in any case, and undoing gives each its own tags again', async () => {
  await recordings.setTags('1a', ['news', 'Ana']);

  const undo = await recordings.changeLabels(['1a', '1b'], { addTags: ['News'] });

  expect((await labels()).map(({ tags }) => tags)).toEqual([['news', 'Ana'], ['News']]);
  await undo();
  expect((await labels()).map(({ tags }) => tags)).toEqual([['news', 'Ana'], undefined]);
});

it('removes a tag in any case', async () => {
  await recordings.setTags('1a', ['news', 'Ana']);
  await recordings.setTags('1b', ['NEWS']);

  await recordings.changeLabels(['1a', '1b'], { removeTags: ['News'] });

  expect((await labels()).map(({ tags }) => tags)).toEqual([['Ana'], undefined]);
});

it('makes favourites, and undoing leaves those that were', async () => {
  await recordings.setFavourite('1a', true);

  const undo = await recordings.changeLabels(['1a', '1b'], { isFavourite: true });
  expect((await labels()).map(({ isFavourite }) => isFavourite)).toEqual([true, true]);

  await undo();
  expect((await labels()).map(({ isFavourite }) => isFavourite)).toEqual([true, undefined]);
});

it('undoes only labels, not what has been written meanwhile', async () => {
  const undo = await recordings.changeLabels(['1a'], { addTags: ['x'] });
  await recordings.setNote('1a', 'Worth hearing');

  await undo();

  expect(await recordings.find('1a')).toMatchObject({ note: 'Worth hearing' });
});
