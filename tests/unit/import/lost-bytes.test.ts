import { expect, it } from 'vitest';
import { noteFaults } from '#utils/library/repositories/derived/checks.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { metadataEntry } from '../../fixtures/archive/any-archive-parts.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary, type TestLibrary } from './importing.ts';

const SPACE = '1MYGNnppNgpGw';
const startedAt = Date.UTC(2026, 5, 1);
const parts = [0, 1].map(
  (part) => buildSpaceAudio({ duration: 5, startedAt: startedAt + part * 5000, guests: [], turns: [] }).bytes,
);
const zipOf = (numbers: number[]) => ({
  path: 'archive.zip',
  bytes: writeZip({
    entries: numbers.map((part) => ({
      name: `data/spaces_media/space-${SPACE}_${part}.ts`,
      data: parts[part] ?? '',
    })),
  }),
});
const BOTH = zipOf([0, 1]);

/** Removes the bytes of a part, but not its row, as a browser does that has lost a file. */
async function loseBytes({ open }: TestLibrary, part: number): Promise<void> {
  const database = await open();
  const row = await database.get('audio', [SPACE, part]);
  if (!row) throw new Error(`There is no part ${part}`);
  await database.delete('bytes', [row.bytesId, 0]);
}

async function libraryThatLost(...lost: number[]): Promise<TestLibrary> {
  const library = createTestLibrary();
  await library.importing([BOTH]);
  for (const part of lost) await loseBytes(library, part);
  return library;
}

it.each([[[0]], [[1]], [[0, 1]]])('imports parts %j again if their bytes are gone', async (lost) => {
  const library = await libraryThatLost(...lost);

  const { counts } = await library.importing([BOTH]);

  expect(counts).toMatchObject({ replaced: 1, kept: 0 });
  expect(await library.list()).toMatchObject([{ state: 'complete' }]);
  expect((await library.importing([BOTH])).counts).toMatchObject({ replaced: 0, kept: 1 });
});

it('keeps the part that can be read, if only the other one is imported', async () => {
  const library = await libraryThatLost(1);

  await library.importing([zipOf([1])]);

  const whole = parts.reduce((sum, { length }) => sum + length, 0);
  expect(await library.list()).toMatchObject([{ state: 'complete', bytes: whole }]);
});

it('imports a part again whose bytes have changed, and keeps a changed one that no archive brings', async () => {
  const library = createTestLibrary();
  await library.importing([BOTH]);
  for (const part of [0, 1]) await noteFaults(await library.open(), SPACE, [part], 'changed');
  expect(await library.list()).toMatchObject([{ state: 'damaged' }]);

  const { counts } = await library.importing([zipOf([0])]);

  const whole = parts.reduce((sum, { length }) => sum + length, 0);
  expect(counts).toMatchObject({ replaced: 1 });
  expect(await library.list()).toMatchObject([{ state: 'damaged', bytes: whole }]);
  await library.importing([BOTH]);
  expect(await library.list()).toMatchObject([{ state: 'complete', bytes: whole }]);
});

it('is partial, not complete, if an archive brings back only one of two lost parts', async () => {
  const library = await libraryThatLost(0, 1);

  await library.importing([zipOf([0])]);

  expect(await library.list()).toMatchObject([{ state: 'partial' }]);
});

it('says that audio is lost if the archive does not contain it', async () => {
  const library = await libraryThatLost(0);

  await library.importing([[metadataEntry([{ spacesMetadata: { id: SPACE, creatorUserId: '42' } }])]]);

  expect((await library.report())?.spaces).toMatchObject([{ spaceId: SPACE, kind: 'kept', state: 'lost' }]);
  expect(await library.list()).toMatchObject([{ state: 'lost' }]);
});
