import { describe, expect, it } from 'vitest';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary, type TestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1);
const SPACE = '1MYGNnppNgpGw';
const parts = [0, 1].map(
  (part) => buildSpaceAudio({ duration: 5, startedAt: startedAt + part * 5000, guests: [], turns: [] }).bytes,
);
const whole = parts.reduce((sum, { length }) => sum + length, 0);

const entry = (part: number, data = parts[part], odd: Partial<ZipEntry> = {}): ZipEntry => ({
  name: `data/spaces_media/space-${SPACE}_${part}.ts`,
  ...(data && { data }),
  ...odd,
});
const zipOf = (path: string, entries: ZipEntry[]) => ({ path, bytes: writeZip({ entries }) });

const GOOD = zipOf('good.zip', [entry(0), entry(1)]);

/** A ZIP in which the local header of part 1 is zero. */
function withoutHeader(): { path: string; bytes: Uint8Array<ArrayBuffer> } {
  const { bytes } = zipOf('header.zip', [entry(0), entry(1)]);
  const header = new TextDecoder('latin1').decode(bytes).indexOf(`space-${SPACE}_1.ts`) - 48;
  return { path: 'header.zip', bytes: bytes.fill(0, header, header + 66) };
}

/** A ZIP that ends 100 bytes into part 1. */
function cut(): { path: string; bytes: Uint8Array<ArrayBuffer> } {
  const { bytes } = GOOD;
  const name = `space-${SPACE}_1.ts`;
  const end = new TextDecoder('latin1').decode(bytes).indexOf(name) + name.length + 100;
  return { path: 'cut.zip', bytes: bytes.slice(0, end) };
}

const BROKEN: [string, { path: string; bytes: Uint8Array<ArrayBuffer> }][] = [
  ['whose header is gone', withoutHeader()],
  ['that is cut off', cut()],
  ['that is encrypted', zipOf('secret.zip', [entry(0), entry(1, parts[1], { isEncrypted: true })])],
  ['that is damaged', zipOf('damaged.zip', [entry(0), entry(1, parts[1]?.slice().fill(1, 2000, 4000))])],
  ['without audio', zipOf('empty.zip', [entry(0), entry(1, new Uint8Array(500))])],
];

const recordingIn = async (library: TestLibrary) => (await library.list())[0];

describe.each(BROKEN)('a part %s', (what, broken) => {
  it('affects only itself', async () => {
    const library = createTestLibrary();

    await library.importing([broken]);

    const recording = await recordingIn(library);
    expect(recording?.state).toBe(what === 'that is damaged' ? 'damaged' : 'partial');
    expect(recording?.bytes).toBeGreaterThanOrEqual(parts[0]?.length ?? Infinity);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it.each([
    ['before', [broken, GOOD]],
    ['after', [GOOD, broken]],
  ])('is taken from a ZIP that has it, chosen %s', async (_, files) => {
    const library = createTestLibrary();

    await library.importing(files);

    expect(await recordingIn(library)).toMatchObject({ state: 'complete', bytes: whole });
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('is taken from a later import', async () => {
    const library = createTestLibrary();
    await library.importing([broken]);

    await library.importing([GOOD]);

    expect(await recordingIn(library)).toMatchObject({ state: 'complete', bytes: whole });
  });

  it('does not change what is complete in the library', async () => {
    const library = createTestLibrary();
    await library.importing([GOOD]);

    await library.importing([broken]);

    expect(await recordingIn(library)).toMatchObject({ state: 'complete', bytes: whole });
  });
});

it('takes the good one of two copies in one ZIP', async () => {
  const damaged = parts[1]?.slice().fill(1, 2000, 4000);
  for (const copies of [
    [entry(1, damaged), entry(1)],
    [entry(1), entry(1, damaged)],
  ]) {
    const library = createTestLibrary();

    await library.importing([zipOf('twice.zip', [entry(0), ...copies])]);

    expect(await recordingIn(library)).toMatchObject({ state: 'complete', bytes: whole });
    expect(await library.count('uncommitted')).toBe(0);
  }
});

it('takes the complete one of two copies, although damage has made the other longer, in any order', async () => {
  const [, second = new Uint8Array()] = parts;
  const doubled = new Uint8Array([...second.subarray(0, 3001), ...second.subarray(1500)]);
  const longer = zipOf('longer.zip', [entry(0), entry(1, doubled)]);
  for (const files of [
    [longer, GOOD],
    [GOOD, longer],
  ]) {
    const library = createTestLibrary();

    await library.importing(files);

    expect(await recordingIn(library)).toMatchObject({ state: 'complete', bytes: whole });
    expect(await library.count('uncommitted')).toBe(0);
  }
});

it('takes the longest of several complete copies, in any order', async () => {
  const shorter = buildSpaceAudio({ duration: 3, startedAt: startedAt + 5000, guests: [], turns: [] }).bytes;
  const early = zipOf('early.zip', [entry(0), entry(1, shorter)]);
  for (const files of [
    [early, GOOD],
    [GOOD, early],
  ]) {
    const library = createTestLibrary();

    await library.importing(files);

    expect(await recordingIn(library)).toMatchObject({ state: 'complete', bytes: whole });
  }
});
