import { SplitDataWriter, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { MissingVolumesError } from '#utils/import/open/missing-volumes.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

type Bytes = Uint8Array<ArrayBuffer>;
interface File {
  path: string;
  bytes: Bytes;
}

const audio = buildSpaceAudio({ duration: 20, startedAt: Date.UTC(2026, 5, 1), guests: [], turns: [] });
const SPACES = ['1aaa', '1bbb', '1ccc'];
const entries = [
  {
    name: 'data/manifest.js',
    data: 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42"},"dataTypes":{"spacesMetadata":{}}}',
  },
  ...SPACES.map((id) => ({ name: `data/spaces_media/space-${id}_0.ts`, data: audio.bytes })),
];
const complete = Object.fromEntries(SPACES.map((id) => [id, 'complete']));

/** A ZIP cut into pieces of equal size, as 7-Zip names them. */
function plainSplit(size: number): File[] {
  const bytes = writeZip({ entries });
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => ({
    path: `twitter.zip.${String(i + 1).padStart(3, '0')}`,
    bytes: bytes.slice(i * size, (i + 1) * size),
  }));
}

/** A ZIP with volumes of its own kind, written by zip.js. */
async function spannedZip(level: number, zip64 = false, size = 10_000): Promise<File[]> {
  const writers: Uint8ArrayWriter[] = [];
  async function* nextVolume(): AsyncGenerator<Uint8ArrayWriter, boolean> {
    for (;;) {
      const writer = new Uint8ArrayWriter();
      writers.push(writer);
      yield writer;
    }
  }
  const zip = new ZipWriter(new SplitDataWriter(nextVolume(), size), {
    level,
    zip64,
    useWebWorkers: false,
  });
  for (const { name, data } of entries) {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    await zip.add(name, new Uint8ArrayReader(bytes));
  }
  await zip.close();
  const volumes = await Promise.all(writers.map((writer) => writer.getData()));
  return volumes.map((bytes, i) => ({
    path: i === volumes.length - 1 ? 'twitter.zip' : `twitter.z${String(i + 1).padStart(2, '0')}`,
    bytes: Uint8Array.from(bytes),
  }));
}

const KINDS: [string, () => Promise<File[]>][] = [
  ['a plain cut', async () => plainSplit(10_000)],
  ['volumes, stored', () => spannedZip(0)],
  ['volumes, deflated', () => spannedZip(6, false, 300)],
  ['volumes, with ZIP64', () => spannedZip(0, true)],
];

describe.each(KINDS)('a split ZIP: %s', (_, split) => {
  let files: File[];
  beforeAll(async () => {
    files = await split();
  });

  it.each([
    ['in order', (all: File[]) => all],
    ['backwards', (all: File[]) => all.toReversed()],
    ['the last one first', (all: File[]) => [...all.slice(-1), ...all.slice(0, -1)]],
    ['in a folder', (all: File[]) => all.map(({ path, bytes }) => ({ path: `backup/${path}`, bytes }))],
    ['in capitals', (all: File[]) => all.map(({ path, bytes }) => ({ path: path.toUpperCase(), bytes }))],
  ])('is read as one file, chosen %s', async (_order, order) => {
    const library = createTestLibrary();
    expect(files.length).toBeGreaterThan(2);

    await library.importing(order(files));

    expect(await library.states()).toEqual(complete);
    expect((await library.report())?.files).toHaveLength(1);
    expect(await library.storedBytes()).toHaveLength(SPACES.length * audio.bytes.length);
  });

  it('names the others if one is chosen alone', async () => {
    const names = files.map(({ path }) => path);
    for (const [i, file] of files.entries()) {
      const library = createTestLibrary();

      const failure: unknown = await library.importing([file]).catch((error: unknown) => error);

      expect(failure).toMatchObject({ code: 'unsupported-zip' });
      const needs = failure instanceof MissingVolumesError ? failure.needs : [];
      expect(needs.length).toBeGreaterThan(0);
      expect(names).toEqual(expect.arrayContaining(needs));
      expect(needs).not.toContain(names[i]);
    }
  });

  it('names the one that is missing', async () => {
    for (const [i, missing] of files.entries()) {
      const chosen = files.filter((file) => file !== missing);
      const importing = createTestLibrary().importing(chosen);

      await expect(importing, `without ${i}`).rejects.toMatchObject({
        code: 'unsupported-zip',
        needs: [missing.path],
      });
    }
  });

  it('does not affect the other files', async () => {
    const library = createTestLibrary();
    const other = writeZip({ entries: [{ name: 'data/spaces_media/space-1ddd_0.ts', data: audio.bytes }] });

    await library.importing([...files.slice(0, 1), { path: 'other.zip', bytes: other }]);

    expect(await library.states()).toEqual({ '1ddd': 'complete' });
    const outcomes = (await library.report())?.files.map(({ name, code }) => [name, code]);
    expect(outcomes).toContainEqual(['other.zip', undefined]);
    expect(outcomes).toContainEqual([files[0]?.path, 'unsupported-zip']);
  });
});

it('is still salvaged if somebody put the volumes together in one file', async () => {
  const library = createTestLibrary();
  const files = await spannedZip(0);
  const bytes = new Uint8Array(await new Blob(files.map((file) => file.bytes)).arrayBuffer());

  await library.importing([{ path: 'together.zip', bytes }]);

  expect(await library.states()).toEqual(complete);
});

it('is salvaged if all volumes are there and the directory is damaged', async () => {
  const library = createTestLibrary();
  const files = plainSplit(10_000);
  files.at(-1)?.bytes.fill(0, -22);

  await library.importing(files);

  expect(await library.states()).toEqual(complete);
});
