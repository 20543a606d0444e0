import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { copyOriginals, type SaveCopy } from '#utils/downloads-copy/index.ts';
import { readDownloadsCopy, switchDownloadsCopy } from '#utils/library/downloads-copy.ts';
import type { Database } from '#utils/library/schema.ts';
import { openFullLibrary, putPart } from '../backup/write/full-library.ts';

type End = Awaited<ReturnType<SaveCopy>>;

let database: Database;
let saved: Record<string, string>;
let ends: Record<string, End>;
beforeEach(async () => {
  database = await openFullLibrary();
  saved = {};
  ends = {};
  await switchDownloadsCopy(database, true);
});

const save: SaveCopy = async (blob, { path, mayReplace }) => {
  const end = ends[path] ?? 'saved';
  if (end === 'saved') saved[`${path}${mayReplace ? '' : ' (new name)'}`] = await blob.text();
  return end;
};

const copy = (signal = new AbortController().signal): Promise<void> =>
  copyOriginals(database, { save, signal, now: () => 7 });

const FIRST = 'account-42/spaces_media/space-1abc_0.ts';

it('saves each original as a backup names it, but none of a deleted recording, and a damaged one under a new name', async () => {
  await copy();

  expect(saved).toEqual({
    [FIRST]: 'first part',
    'account-42/spaces_media/space-1abc_1.ts (new name)': 'second part',
    'account-7/1abc-7/spaces_media/space-1abc_0.ts': 'of the other account',
    'account-42/spaces_media/chat-.json': 'words',
    'account-42/spaces_media/chat- (2).json': 'of the account',
  });
  expect(await readDownloadsCopy(database)).toEqual({
    isOn: true,
    isDue: false,
    copied: 5,
    copiedAt: 7,
    left: 0,
    leftOut: 0,
  });
});

it('saves only what is new or has changed, and never in place of another copy', async () => {
  await copy();
  saved = {};
  await putPart(database, '1abc', 2, 'third part');
  await putPart(database, '1abc', 0, 'a better part', { bytesId: 'better' });
  await database.put('bytes', new Blob(['a better part']), ['better', 0]);

  await copy();

  expect(saved).toEqual({
    [`${FIRST} (new name)`]: 'a better part',
    'account-42/spaces_media/space-1abc_2.ts': 'third part',
  });
});

it('does not save again what an import has replaced by the same bytes', async () => {
  await copy();
  saved = {};
  await putPart(database, '1abc', 0, 'first part', { bytesId: 'again' });
  await database.put('bytes', new Blob(['first part']), ['again', 0]);

  await copy();
  expect(saved).toEqual({});

  await database.delete('bytes', ['again', 0]);
  await copy();
  expect((await readDownloadsCopy(database)).leftOut).toBe(0);
});

it('leaves out what is lost or not as it was imported, and goes on', async () => {
  await database.delete('bytes', ['1abc 0', 1]);
  await database.put('bytes', new Blob(['OND part']), ['1abc 1', 1]);

  await copy();

  expect(Object.keys(saved)).toHaveLength(3);
  expect(await readDownloadsCopy(database)).toMatchObject({ isDue: false, copied: 3, leftOut: 2 });
});

it.each([
  ['full', 'copy-full', true],
  ['cancelled', 'copy-cancelled', false],
  ['blocked', 'copy-blocked', true],
  ['folder', 'copy-folder', true],
  ['network', 'copy-failed', true],
] as const)('ends where the browser says %s, and goes on from there', async (end, code, isDue) => {
  ends[FIRST] = end;
  await copy();
  expect(await readDownloadsCopy(database)).toMatchObject({ code, isDue, copied: 0, left: 5 });
  expect(saved).toEqual({});

  ends = {};
  await copy();
  expect(Object.keys(saved)).toHaveLength(5);
  expect(await readDownloadsCopy(database)).not.toHaveProperty('code');
});

it('leaves out a file that the browser takes for dangerous', async () => {
  ends['account-42/spaces_media/chat-.json'] = 'blocked';
  await copy();
  expect(await readDownloadsCopy(database)).toMatchObject({ isDue: false, copied: 4, leftOut: 1 });
});

it('ends when it is switched off, and notes nothing then', async () => {
  let calls = 0;
  await copyOriginals(database, {
    signal: new AbortController().signal,
    async save() {
      calls += 1;
      await switchDownloadsCopy(database, false);
      return 'saved';
    },
  });

  expect(calls).toBe(1);
  expect(await readDownloadsCopy(database)).toMatchObject({ isOn: false, copied: 0 });
  expect(await database.count('downloadsCopy')).toBe(0);
});

it('ends at once when everything is to be deleted, while the browser saves', async () => {
  const controller = new AbortController();
  const copying = copyOriginals(database, {
    signal: controller.signal,
    save() {
      controller.abort(new Error('erasing'));
      return new Promise(() => {});
    },
  });

  await expect(copying).rejects.toThrow('erasing');
  expect(await database.count('downloadsCopy')).toBe(0);
});

it('switched off and on again, it copies everything anew, in place of what it has copied', async () => {
  await copy();
  saved = {};
  await switchDownloadsCopy(database, false);
  await switchDownloadsCopy(database, true);

  await copy();

  expect(saved[FIRST]).toBe('first part');
});

it('is off where what is stored says nothing, or something else', async () => {
  for (const stored of ['', 'no JSON', '[]', '{"isOn":1}']) {
    await database.put('about', stored, 'downloadsCopy');
    expect((await readDownloadsCopy(database)).isOn).toBe(false);
  }
  await database.put('about', '{"isOn":true,"copied":-0.5,"code":"?"}', 'downloadsCopy');
  expect(await readDownloadsCopy(database)).toEqual({
    isOn: true,
    isDue: false,
    copied: 0,
    left: 0,
    leftOut: 0,
  });
});
