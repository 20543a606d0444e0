import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createDatabaseOpener } from '#utils/library/database.ts';
import type { Recording } from '#utils/library/records.ts';
import { createRecordings, type Recordings } from '#utils/library/repositories/recordings.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';

let names = 0;

async function libraryOf(...recordings: (Partial<Recording> & { spaceId: string })[]): Promise<Recordings> {
  names += 1;
  const open = createDatabaseOpener(`recordings-${names}`);
  for (const each of recordings) {
    await createLibraryWriter(open).commit(
      {
        kind: 'space',
        duration: 0,
        bytes: 0,
        state: 'missing',
        speakers: [],
        lanes: [],
        importedAt: 1,
        ...each,
      },
      [],
      [],
    );
  }
  return createRecordings(open);
}

describe('createRecordings', () => {
  it('lists the newest first, and those without a date last', async () => {
    const recordings = await libraryOf(
      { spaceId: 'undated' },
      { spaceId: 'old', startedAt: 1000 },
      { spaceId: 'new', startedAt: 2000 },
    );

    expect((await recordings.list()).map(({ spaceId }) => spaceId)).toEqual(['new', 'old', 'undated']);
  });

  it('stores no characters that turn or hide text in titles and notes', async () => {
    const recordings = await libraryOf({ spaceId: '1abc' });

    await recordings.rename('1abc', ' My\u202E\u0007 title\n');
    await recordings.bookmark('1abc', { id: 'b', at: 1, note: 'one\u2066\ntwo\u0000' });

    expect(await recordings.find('1abc')).toMatchObject({
      title: 'My title',
      bookmarks: [{ note: 'one\ntwo' }],
    });
  });

  it('shows the offered title unless the person has set one', async () => {
    const recordings = await libraryOf({ spaceId: '1abc', titleOffer: 'Offered' });
    const titles = [(await recordings.find('1abc'))?.title];

    await recordings.rename('1abc', 'Mine');
    titles.push((await recordings.find('1abc'))?.title);
    await recordings.rename('1abc', '  ');
    titles.push((await recordings.find('1abc'))?.title);

    expect(titles).toEqual(['Offered', 'Mine', 'Offered']);
  });

  it('stores bookmarks by time, replaces one by its id, and removes one', async () => {
    const recordings = await libraryOf({ spaceId: '1abc' });
    const bookmarksNow = async () => (await recordings.find('1abc'))?.bookmarks;

    await recordings.bookmark('1abc', { id: 'late', at: 90, note: 'the end' });
    await recordings.bookmark('1abc', { id: 'early', at: 4.5, note: '' });
    await recordings.bookmark('1abc', { id: 'late', at: 3, note: 'no, the beginning' });
    const stored = await bookmarksNow();
    await recordings.removeBookmark('1abc', 'late');
    await recordings.removeBookmark('1abc', 'early');

    expect(stored).toEqual([
      { id: 'late', at: 3, note: 'no, the beginning' },
      { id: 'early', at: 4.5, note: '' },
    ]);
    expect(await bookmarksNow()).toBeUndefined();
  });

  it('keeps clips by time, with names of one line', async () => {
    const recordings = await libraryOf({ spaceId: '1abc' });
    const clipsNow = async () => (await recordings.find('1abc'))?.clips;

    await recordings.keepClip('1abc', { id: 'late', from: 90, to: 120, name: '' });
    await recordings.keepClip('1abc', { id: 'early', from: 4.5, to: 44, name: 'the\njoke\u2066' });
    await recordings.keepClip('1abc', { id: 'late', from: 60, to: 100, name: 'the end' });
    const stored = await clipsNow();
    await recordings.removeClip('1abc', 'late');
    await recordings.removeClip('1abc', 'early');

    expect(stored).toEqual([
      { id: 'early', from: 4.5, to: 44, name: 'the joke' },
      { id: 'late', from: 60, to: 100, name: 'the end' },
    ]);
    expect(await clipsNow()).toBeUndefined();
  });

  it('keeps tags each once and on one line, and removes them all', async () => {
    const recordings = await libraryOf({ spaceId: '1abc' });
    await recordings.rename('1abc', 'Mine');

    await recordings.setTags('1abc', ['Mapas', ' \u202Eviajes\n', 'mapas', '']);
    const tagged = await recordings.find('1abc');
    await recordings.setTags('1abc', []);

    expect(tagged).toMatchObject({ title: 'Mine', tags: ['Mapas', 'viajes'] });
    expect(await recordings.find('1abc')).not.toHaveProperty('tags');
  });

  it('marks a favourite and keeps a note, and removes both', async () => {
    const recordings = await libraryOf({ spaceId: '1abc' });

    await recordings.setFavourite('1abc', true);
    await recordings.setNote('1abc', ' # Guests\n- Ana\u0000 ');
    const edited = await recordings.find('1abc');
    await recordings.setFavourite('1abc', false);
    await recordings.setNote('1abc', ' ');
    const bare = await recordings.find('1abc');

    expect(edited).toMatchObject({ isFavourite: true, note: '# Guests\n- Ana' });
    expect(bare).not.toHaveProperty('isFavourite');
    expect(bare).not.toHaveProperty('note');
  });

  it('trims a recording, and resets the trim', async () => {
    const recordings = await libraryOf({ spaceId: '1abc', titleOffer: 'Offered' });

    await recordings.trim('1abc', { from: 372, to: 900 });
    const trimmed = await recordings.find('1abc');
    await recordings.trim('1abc', undefined);

    expect(trimmed).toMatchObject({ title: 'Offered', trim: { from: 372, to: 900 } });
    expect(await recordings.find('1abc')).not.toHaveProperty('trim');
  });

  it('notifies other listeners of a change', async () => {
    const recordings = await libraryOf({ spaceId: '1abc' });
    const notified = new Promise<void>((resolve) => {
      const end = recordings.onChange(() => {
        end();
        resolve();
      });
    });

    await recordings.rename('1abc', 'Mine');

    await expect(notified).resolves.toBeUndefined();
  });
});
