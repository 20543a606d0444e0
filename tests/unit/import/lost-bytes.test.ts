import { expect, it } from 'vitest';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
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
