import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Edits, RecordingState } from '#utils/library/records.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import type { PartFault } from '#utils/library/schema.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

const lost: PartFault = { part: 0, fault: 'lost' };
const changed: PartFault = { part: 1, fault: 'changed' };

/** A library of one recording, with what the person has edited and what a check has found. */
async function libraryWith({
  state,
  edits,
  faults,
}: {
  state?: RecordingState;
  edits?: Omit<Edits, 'spaceId'>;
  faults?: PartFault[];
}) {
  const { open, writer } = openEmptyLibrary();
  const database = await open();
  await writer.commit(recordingWith({ state: state ?? 'complete', titleOffer: 'Offered' }), [], []);
  if (edits) await database.put('edits', { spaceId: '1abc', ...edits });
  if (faults) await database.put('checks', { spaceId: '1abc', checkedAt: 1, bytes: 3, faults });
  return createRecordings(open);
}

describe('a recording as it is shown', () => {
  it.each<[RecordingState, PartFault[], string]>([
    ['complete', [], 'complete'],
    ['complete', [changed], 'damaged'],
    ['partial', [changed], 'partial'],
    ['complete', [changed, lost], 'lost'],
    ['partial', [lost], 'lost'],
  ])('that was %s is, after a check that found %j, %s', async (state, faults, shown) => {
    const recordings = await libraryWith({ state, faults });

    expect(await recordings.find('1abc')).toMatchObject({ state: shown });
    expect(await recordings.list()).toMatchObject([{ state: shown }]);
  });

  it('has everything that the person has edited', async () => {
    const edits: Omit<Edits, 'spaceId'> = {
      title: 'Mine',
      bookmarks: [{ id: 'a', at: 1, note: '' }],
      trim: { from: 1, to: 2 },
      isKept: true,
    };
    const recordings = await libraryWith({ edits });

    expect(await recordings.find('1abc')).toEqual({
      ...recordingWith({ titleOffer: 'Offered' }),
      ...edits,
      heard: 'no',
    });
    expect(await recordings.list()).toEqual([await recordings.find('1abc')]);
  });

  it('has nothing that the person has not edited, but the title found in posts', async () => {
    const recordings = await libraryWith({ edits: {} });

    expect(await recordings.find('1abc')).toEqual({
      ...recordingWith({ titleOffer: 'Offered' }),
      title: 'Offered',
      heard: 'no',
    });
  });

  it('is not shown if this copy was deleted, and is if it is a later one', async () => {
    const deleted = await libraryWith({ edits: { deleted: { at: 5, importedAt: 1000 } } });
    const later = await libraryWith({ edits: { deleted: { at: 5, importedAt: 999 } } });

    expect([await deleted.list(), await deleted.find('1abc')]).toEqual([[], undefined]);
    expect(await later.list()).toHaveLength(1);
    expect(await later.find('1abc')).not.toHaveProperty('deletedAt');
  });

  it('is none where there is none', async () => {
    expect(await (await libraryWith({})).find('1none')).toBeUndefined();
  });
});

describe('a list of some recordings', () => {
  it('has those that are asked for, with what belongs to each of them', async () => {
    const { open, writer } = openEmptyLibrary();
    for (const spaceId of ['1a', '1b', '1c']) await writer.commit(recordingWith({ spaceId }), [], []);
    const recordings = createRecordings(open);
    await recordings.rename('1a', 'First');
    await recordings.rename('1c', 'Third');

    const some = await recordings.list(['1c', '1none', '1b']);

    expect(some.map(({ spaceId, title }) => [spaceId, title])).toEqual([
      ['1b', undefined],
      ['1c', 'Third'],
    ]);
    expect(await recordings.list([])).toEqual([]);
  });

  it('has the newest first, and of those of one time the order of their ids', async () => {
    const { open, writer } = openEmptyLibrary();
    const times = { '1b': 5, '1a': 5, '1old': 1 };
    for (const [spaceId, startedAt] of Object.entries(times))
      await writer.commit(recordingWith({ spaceId, startedAt }), [], []);

    const list = await createRecordings(open).list();

    expect(list.map(({ spaceId }) => spaceId)).toEqual(['1a', '1b', '1old']);
  });
});

describe('what belongs to a recording', () => {
  it('is what archives have said, without its key, and when each speaker spoke', async () => {
    const { open, writer } = openEmptyLibrary();
    const speakers = [{ isHost: true, seconds: 1, turns: Float64Array.of(0, 1) }];
    await writer.commit(recordingWith(), [], speakers, { titleOffer: 'Offered' });
    const recordings = createRecordings(open);

    expect(await recordings.facts('1abc')).toEqual({ titleOffer: 'Offered' });
    expect(await recordings.timeline('1abc')).toEqual(speakers);
    expect(await recordings.facts('1none')).toEqual({});
    expect(await recordings.timeline('1none')).toEqual([]);
  });
});

describe('edits', () => {
  it('are kept beside each other, whichever is made or taken back', async () => {
    const recordings = await libraryWith({});

    await recordings.trim('1abc', { from: 1, to: 2 });
    await recordings.bookmark('1abc', { id: 'a', at: 1, note: '' });
    await recordings.keepCopies(['1abc']);
    await recordings.rename('1abc', 'Mine');
    const all = await recordings.find('1abc');
    await recordings.rename('1abc', '');
    await recordings.removeBookmark('1abc', 'unknown');
    const untitled = await recordings.find('1abc');
    await recordings.removeBookmark('1abc', 'a');

    const others = { trim: { from: 1, to: 2 }, isKept: true };
    const bookmarks = [{ id: 'a', at: 1, note: '' }];
    expect(all).toMatchObject({ title: 'Mine', bookmarks, ...others });
    expect(untitled).toMatchObject({ title: 'Offered', bookmarks, ...others });
    expect(await recordings.find('1abc')).toMatchObject({ title: 'Offered', ...others });
    expect(await recordings.find('1abc')).not.toHaveProperty('bookmarks');
  });

  it('that are damaged are replaced by the next one', async () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a damaged row: that is the test
    const damaged = { title: 7, isKept: true } as never;
    const recordings = await libraryWith({ edits: damaged });

    await recordings.trim('1abc', { from: 1, to: 2 });

    expect(await recordings.find('1abc')).toEqual({
      ...recordingWith({ titleOffer: 'Offered' }),
      title: 'Offered',
      heard: 'no',
      trim: { from: 1, to: 2 },
    });
  });
});
