import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { checkLibrary, MAX_BYTES_A_WEEK } from '#utils/checks/index.ts';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { crc32 } from '#utils/zip/index.ts';
import { recordingWith } from '../library/recording-with.ts';

const DAY = 24 * 3600 * 1000;
const now = Date.UTC(2026, 5, 1);
let open: DatabaseOpener;
let names = 0;

beforeEach(() => {
  names += 1;
  open = createDatabaseOpener(`checks-${names}`);
});

/** Commits a recording of these bytes; `bytes` is what a list shows of their size. */
async function commit(spaceId: string, text = spaceId, bytes = text.length): Promise<string> {
  const writer = createLibraryWriter(open);
  const { bytesId, append } = await writer.openWriter();
  for (const letter of text) await append(new Blob([letter]));
  const index = createAdtsIndexer().finish();
  const crc = crc32(new TextEncoder().encode(text));
  const part = { part: 0, bytesId, size: text.length, crc32: crc, index };
  await writer.commit(recordingWith({ spaceId, bytes }), [part], []);
  return bytesId;
}

interface Run {
  at?: number;
  isBusy?: () => boolean;
}

const check = async ({ at = now, isBusy = () => false }: Run = {}): Promise<string[]> =>
  (await checkLibrary(await open(), { now: at, isBusy: async () => isBusy() })).found;

const stateOf = async (spaceId: string): Promise<string | undefined> =>
  (await createRecordings(open).find(spaceId))?.state;

const checked = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await (await open()).getAll('checks')).map(({ spaceId, checkedAt }) => [spaceId, checkedAt]),
  );

it('finds nothing where every byte is as it was imported', async () => {
  await commit('1abc');

  expect(await check()).toEqual([]);
  expect(await stateOf('1abc')).toBe('complete');
  expect(await (await open()).getAll('checks')).toEqual([
    { spaceId: '1abc', checkedAt: now, bytes: 4, faults: [] },
  ]);
});

it('finds bytes that have changed, which no size shows', async () => {
  const bytesId = await commit('1abc');
  await (await open()).put('bytes', new Blob(['x']), [bytesId, 2]);

  expect(await check()).toEqual(['1abc']);
  expect(await stateOf('1abc')).toBe('damaged');
});

it('finds a chunk that is gone', async () => {
  const bytesId = await commit('1abc');
  await (await open()).delete('bytes', [bytesId, 1]);

  expect(await check()).toEqual(['1abc']);
  expect(await stateOf('1abc')).toBe('lost');
});

it('reports a loss once', async () => {
  const bytesId = await commit('1abc');
  await (await open()).delete('bytes', [bytesId, 1]);
  await check();

  expect(await check({ at: now + 8 * DAY })).toEqual([]);
  expect(await stateOf('1abc')).toBe('lost');
});

it('forgets what was wrong with a copy that an import has replaced', async () => {
  const bytesId = await commit('1abc');
  await (await open()).delete('bytes', [bytesId, 1]);
  await check();

  await commit('1abc');

  expect(await stateOf('1abc')).toBe('complete');
});

it('reads at most so many bytes in any seven days, those checked longest ago first', async () => {
  const share = MAX_BYTES_A_WEEK / 2;
  for (const spaceId of ['1aaa', '1bbb', '1ccc']) await commit(spaceId, spaceId, share);
  // What is read is counted by what the files really have, so the week's share is noted here.
  const spend = async (): Promise<void> => {
    const database = await open();
    for (const row of await database.getAll('checks')) await database.put('checks', { ...row, bytes: share });
  };

  await check();
  await spend();
  const first = await checked();
  await check({ at: now + DAY });
  const nextDay = await checked();
  await check({ at: now + 8 * DAY });

  expect(first).toEqual({ '1aaa': now, '1bbb': now });
  expect(nextDay).toEqual(first);
  expect(await checked()).toEqual({ '1aaa': now + 8 * DAY, '1bbb': now, '1ccc': now + 8 * DAY });
});

it('ends as soon as something is played or imported, and goes on another time', async () => {
  for (const spaceId of ['1aaa', '1bbb']) await commit(spaceId);
  let looks = 0;

  const isBusy = async (): Promise<boolean> => (looks += 1) > 1;
  const first = await checkLibrary(await open(), { now, isBusy });
  const before = await checked();
  await check({ at: now + DAY });

  expect(first).toEqual({ found: [], isEnded: true });
  expect(Object.keys(before)).toEqual(['1aaa']);
  expect(await checked()).toEqual({ '1aaa': now, '1bbb': now + DAY });
});

it('does not read again what was read within a week', async () => {
  await commit('1abc');
  await check();

  await check({ at: now + 6 * DAY });

  expect(await checked()).toEqual({ '1abc': now });
});
