import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { byLastDeleted } from '#utils/library/records.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { recordingOf } from '../components/builders.ts';
import { heard, openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

/** A library of these recordings, and a trash whose clock goes on by one with each look. */
async function libraryOf(...spaceIds: string[]) {
  const { open, writer } = openEmptyLibrary();
  for (const spaceId of spaceIds) await writer.commit(recordingWith({ spaceId }), [], []);
  let now = 0;
  return { open, recordings: createRecordings(open), trash: createTrash(open, () => (now += 1)) };
}

it('lists what was deleted last first, and nothing that was not deleted', async () => {
  const { recordings, trash } = await libraryOf('1a', '1b', '1c', '1kept');
  await recordings.rename('1kept', 'Mine');
  for (const spaceId of ['1b', '1c', '1a']) await trash.add(spaceId);

  const list = await trash.list();

  expect(list.map(({ spaceId, deletedAt }) => [spaceId, deletedAt])).toEqual([
    ['1a', 3],
    ['1c', 2],
    ['1b', 1],
  ]);
});

it('lists those of the Spaces that it is asked for', async () => {
  const { trash } = await libraryOf('1a', '1b', '1c');
  for (const spaceId of ['1a', '1b']) await trash.add(spaceId);

  const list = await trash.list(['1b', '1c', '1none']);

  expect(list.map(({ spaceId }) => spaceId)).toEqual(['1b']);
  expect(await trash.list([])).toEqual([]);
});

it('lists no copy that was imported after the deletion', async () => {
  const { open, trash } = await libraryOf('1a');
  await trash.add('1a');
  await (await open()).put('recordings', recordingWith({ spaceId: '1a', importedAt: 2000 }));

  expect(await trash.list()).toEqual([]);
});

it('has an order for what was deleted at the same time, and for what was not deleted', () => {
  const recordings = [
    recordingOf({ spaceId: '1b', deletedAt: 5 }),
    recordingOf({ spaceId: '1none' }),
    recordingOf({ spaceId: '1a', deletedAt: 5 }),
    recordingOf({ spaceId: '1later', deletedAt: 6 }),
  ];

  expect(recordings.toSorted(byLastDeleted).map(({ spaceId }) => spaceId)).toEqual([
    '1later',
    '1a',
    '1b',
    '1none',
  ]);
});

it('leaves nothing where there is nothing to delete', async () => {
  const { open, trash } = await libraryOf('1a');

  const calls = await heard(['edits'], async () => {
    await trash.add('1none');
    await trash.removePermanently([]);
  });

  expect(calls).toEqual([]);
  expect(await (await open()).count('edits')).toBe(0);
});

it('restores what the person has not edited otherwise, and tells other pages', async () => {
  const { recordings, trash } = await libraryOf('1a');
  await trash.restore('1a');
  await trash.add('1a');

  const calls = await heard(['edits'], () => trash.restore('1a'));

  expect(calls).toEqual([['1a']]);
  expect(await recordings.list()).toHaveLength(1);
});

it('tells pages that show reports what it has removed permanently', async () => {
  const { trash } = await libraryOf('1a', '1b');
  await trash.add('1a');

  expect(await heard(['imports'], () => trash.removePermanently(['1a', '1b']))).toEqual([['1a']]);
  expect(await heard(['transcripts'], () => trash.removePermanently(['1b']))).toEqual([[]]);
});
