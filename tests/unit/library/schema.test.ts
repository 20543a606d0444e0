import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { openDatabase } from '#utils/library/database.ts';
import { failing } from './failing.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What each store keeps its rows under, and what else finds them. */
const KEYS = {
  about: null,
  attachments: ['home', 'name', 'size', 'crc32'],
  audio: ['spaceId', 'part'],
  bytes: null,
  checks: 'spaceId',
  downloadsCopy: 'bytesId',
  edits: 'spaceId',
  facts: 'spaceId',
  imports: 'id',
  outdated: null,
  catalogue: null,
  uncatalogued: null,
  wordGroups: 'number',
  words: null,
  unindexed: null,
  outline: null,
  outdatedParticipants: null,
  participants: null,
  people: 'key',
  peaks: 'spaceId',
  queue: null,
  positions: 'spaceId',
  recordings: 'spaceId',
  timelines: 'spaceId',
  transcripts: 'spaceId',
  uncommitted: 'bytesId',
};

it('a new library has every store, with the keys that all later versions must find', async () => {
  const database = await openDatabase('schema-new');

  const stores = [...database.objectStoreNames];
  const keys = stores.map((name) => [name, database.transaction(name).store.keyPath]);

  expect(Object.fromEntries(keys)).toEqual(KEYS);
  database.close();
});

it('finds audio by its bytes, by those of its original, and waveforms that are complete', async () => {
  const database = await openDatabase('schema-indexes');
  const { store: audio } = database.transaction('audio');
  const { store: peaks } = database.transaction('peaks');

  const paths = [...audio.indexNames].map((name) => [name, audio.index(name).keyPath]);

  expect(paths).toEqual([
    ['bytesId', 'bytesId'],
    ['original', 'original.bytesId'],
  ]);
  expect([...peaks.indexNames].map((name) => [name, peaks.index(name).keyPath])).toEqual([
    ['complete', 'complete'],
  ]);
  database.close();
});

it('a library keeps the id that it was given when it was made, which no other has', async () => {
  const ids: (string | undefined)[] = [];
  for (const name of ['schema-a', 'schema-a', 'schema-b']) {
    const database = await openDatabase(name);
    ids.push(await database.get('about', 'id'));
    database.close();
  }

  expect(ids[0]).toMatch(/^[\da-f-]{36}$/);
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

it('a library of the first version gets what later ones need', async () => {
  const first = await openDB('schema-first', 1, {
    upgrade(database) {
      database.createObjectStore('audio', { keyPath: ['spaceId', 'part'] });
    },
  });
  await first.put('audio', { spaceId: '1abc', part: 0, bytesId: 'a', original: { bytesId: 'b' } });
  first.close();

  const database = await openDatabase('schema-first');

  expect(await database.getAllKeysFromIndex('audio', 'original', 'b')).toEqual([['1abc', 0]]);
  expect(await database.getAllKeysFromIndex('audio', 'bytesId', 'a')).toEqual([['1abc', 0]]);
  expect(await database.count('checks')).toBe(0);
  expect(await database.count('about')).toBe(1);
  database.close();
});

it('what was attached before there was an index is noted, so that it is indexed', async () => {
  const third = await openDB('schema-third', 3, {
    upgrade(database) {
      database.createObjectStore('transcripts', { keyPath: 'spaceId' });
    },
  });
  await third.put('transcripts', { spaceId: '1abc', name: 'a.vtt', addedAt: 1, cues: [] });
  third.close();

  const database = await openDatabase('schema-third');

  expect(await database.getAllKeys('unindexed')).toEqual(['1abc']);
  database.close();
});

/** Leaves so many bytes free, and refuses to open the library, as a browser does whose disk is full. */
function refuseToOpen(free: number): void {
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: 5e9 + free, usage: 5e9 }) } });
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function failToOpen(this: IDBFactory, ...args) {
    return failing(open.apply(this, args));
  });
}

it('throws quota if the disk is too full even to open the library', async () => {
  refuseToOpen(1000);

  await expect(openDatabase('schema-full')).rejects.toMatchObject({
    code: 'quota',
    cause: { name: 'UnknownError' },
  });
});

it('throws what the browser says if there is space enough', async () => {
  refuseToOpen(1e12);

  await expect(openDatabase('schema-broken')).rejects.toMatchObject({ name: 'UnknownError' });
});
