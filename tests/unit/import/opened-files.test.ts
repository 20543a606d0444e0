import { describe, expect, it } from 'vitest';
import { openFiles } from '#utils/import/open/open-files.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const { bytes: audio } = buildSpaceAudio({ duration: 3, startedAt: 0, guests: [], turns: [] });
const text = new TextEncoder().encode('Hola');
const zipOf = (...entries: ZipEntry[]) => writeZip({ entries });
const manifest: ZipEntry = { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {}' };
const zip = zipOf(manifest);

interface File {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

async function opening(files: File[], signal = new AbortController().signal) {
  const shares: number[] = [];
  const opened = await openFiles(
    files.map(({ path, bytes }) => ({
      path,
      source: sourceOf(bytes, path.slice(path.lastIndexOf('/') + 1)),
    })),
    {
      signal,
      onProgress: (share) => shares.push(share),
      inflate: async (item) => sourceOf(zip, item.path),
    },
  );
  return {
    ...opened,
    shares,
    outcomes: opened.files.map(({ name, code }) => (code === undefined ? name : `${name}: ${code}`)),
    kinds: opened.archives.map(({ file }) => file?.name ?? 'loose files'),
  };
}

describe('a file that is chosen by itself', () => {
  it.each<[string, File, string[]]>([
    ['a ZIP', { path: 'a.zip', bytes: zip }, ['a.zip']],
    ['a ZIP of another name', { path: 'archive', bytes: zip }, ['archive']],
    ['a script', { path: 'tweets.js', bytes: text }, ['loose files']],
    ['audio named as X names it', { path: 'space-1abc_0.ts', bytes: text }, ['loose files']],
    ['audio of another name', { path: 'recording.aac', bytes: audio }, ['loose files']],
    ['audio that calls itself a ZIP', { path: 'recording.zip', bytes: audio }, ['loose files']],
    [
      'a ZIP whose first entry is audio that is not compressed',
      { path: 'a.zip', bytes: zipOf({ name: 'space-1abc_0.ts', data: audio }) },
      ['a.zip'],
    ],
    [
      'a ZIP behind audio',
      { path: 'a.zip', bytes: Uint8Array.from([...audio.subarray(0, 5000), ...zip]) },
      ['a.zip'],
    ],
  ])('is opened as what its bytes say, unless its name is one of X’s: %s', async (_what, file, kinds) => {
    const opened = await opening([file]);

    expect(opened.kinds).toEqual(kinds);
    expect(opened.outcomes).toEqual([file.path]);
  });

  it.each<[string, File, string]>([
    ['something else', { path: 'a.pdf', bytes: text }, 'a.pdf: not-a-zip'],
    ['nothing', { path: 'a.zip', bytes: new Uint8Array() }, 'a.zip: not-a-zip'],
    ['one volume of several', { path: 'a.z01', bytes: text }, 'a.z01: unsupported-zip'],
  ])('is refused if it is %s', async (_what, file, outcome) => {
    const opened = await opening([file]);

    expect([opened.kinds, opened.outcomes]).toEqual([[], [outcome]]);
  });
});

describe('a folder', () => {
  it('is read by the names of its files', async () => {
    const { archives, outcomes, kinds } = await opening([
      { path: 'x/a.ZIP', bytes: zip },
      { path: 'x/data/notes.txt', bytes: text },
      { path: 'x/data/audio', bytes: audio },
    ]);

    expect(outcomes).toEqual(['a.ZIP', 'notes.txt', 'audio']);
    expect(kinds).toEqual(['a.ZIP', 'loose files']);
    const [, loose] = archives;
    expect([loose?.itemAt(0).path, loose?.itemAt(1).path]).toEqual(['x/data/notes.txt', 'x/data/audio']);
    expect(() => loose?.itemAt(2)).toThrow('There is no file 2');
    expect(loose?.refuseOverlaps([0, 0])).toBeUndefined();
  });
});

describe('several files', () => {
  it('are all opened, each with its outcome, although one cannot be', async () => {
    const { outcomes, kinds, files } = await opening([
      { path: 'a.zip', bytes: zip },
      { path: 'bad.zip', bytes: text },
      { path: 'space-1abc_0.ts', bytes: audio },
      { path: 'b.zip', bytes: zip },
    ]);

    expect(outcomes).toEqual(['a.zip', 'bad.zip: not-a-zip', 'space-1abc_0.ts', 'b.zip']);
    expect(kinds).toEqual(['a.zip', 'b.zip', 'loose files']);
    expect(files.map(({ size }) => size)).toEqual([zip.length, text.length, audio.length, zip.length]);
  });

  it('count for progress by their bytes, of which salvaging takes its time', async () => {
    const cut = zipOf({ name: 'space-1abc_0.ts', data: audio }).subarray(0, audio.length);
    const half = Uint8Array.from(cut);

    const { shares, outcomes } = await opening([
      { path: 'a.zip', bytes: half },
      { path: 'b.zip', bytes: half },
    ]);

    expect(outcomes).toEqual(['a.zip: truncated', 'b.zip: truncated']);
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares).toContain(0.5);
    expect(shares.at(-1)).toBe(1);
  });

  it('are opened no further once the import is cancelled', async () => {
    const cancelled = AbortSignal.abort(new Error('cancelled'));

    await expect(opening([{ path: 'a.zip', bytes: zip }], cancelled)).rejects.toThrow('cancelled');
  });
});

describe('a ZIP without a directory', () => {
  it('is known as it is found: each complete entry, with what is before it', async () => {
    const whole = zipOf(manifest, { name: 'a.txt', data: 'Hola' }, { name: 'b.txt', data: 'x'.repeat(900) });
    const found: string[][] = [];

    const { files } = await openFiles([{ path: 'a.zip', source: sourceOf(whole.slice(0, 500), 'a.zip') }], {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      inflate: async (item) => sourceOf(zip, item.path),
      onSalvaged: async ({ itemAt }, last) => {
        found.push(Array.from({ length: last + 1 }, (_, index) => itemAt(index).path));
      },
    });

    expect(files).toMatchObject([{ code: 'truncated' }]);
    expect(found).toEqual([[manifest.name], [manifest.name, 'a.txt']]);
  });

  it('is not told entry by entry if there is a directory, however damaged', async () => {
    const found: number[] = [];
    const shifted = Uint8Array.from([...zip.subarray(0, 3), 0, ...zip.subarray(3)]);

    await openFiles([{ path: 'a.zip', source: sourceOf(shifted, 'a.zip') }], {
      signal: new AbortController().signal,
      onProgress: () => undefined,
      inflate: async (item) => sourceOf(zip, item.path),
      onSalvaged: async (_archive, index) => void found.push(index),
    });

    expect(found).toEqual([]);
  });
});

describe('ZIPs inside a ZIP', () => {
  const inner = (name: string, data: Uint8Array | string, more: Partial<ZipEntry> = {}): ZipEntry => ({
    name,
    data,
    ...more,
  });

  it('are opened too, and are named beside the ZIP that they are in', async () => {
    const outer = zipOf(inner('mail/a.zip', zip), inner('b.zip', zip, { isDeflated: true }), manifest);

    const { files, kinds } = await opening([{ path: 'outer.zip', bytes: outer }]);

    expect(kinds).toEqual(['outer.zip', 'a.zip', 'b.zip']);
    expect(files).toEqual([
      { name: 'outer.zip', size: outer.length },
      { name: 'a.zip', size: zip.length, inside: 'outer.zip' },
      { name: 'b.zip', size: zip.length, inside: 'outer.zip' },
    ]);
  });

  it('are left out if they are none, and refused if they cannot be read', async () => {
    const cut = zip.subarray(0, 10);
    const outer = zipOf(
      inner('text.zip', 'Hola', { isDeflated: true }),
      inner('stored.zip', 'Hola'),
      inner('cut.zip', cut),
      inner('a.zip', zip),
    );

    const { outcomes } = await opening([{ path: 'outer.zip', bytes: outer }]);

    expect(outcomes).toEqual(['outer.zip', 'cut.zip: truncated', 'a.zip']);
  });

  it('are opened up to a hundred, and what is beyond is reported', async () => {
    const outer = (count: number) =>
      zipOf(...Array.from({ length: count }, (_, i) => inner(`${i}.zip`, zip)));

    const most = await opening([{ path: 'outer.zip', bytes: outer(100) }]);
    const more = await opening([{ path: 'outer.zip', bytes: outer(101) }]);

    expect([most.kinds.length, most.outcomes[0]]).toEqual([101, 'outer.zip']);
    expect([more.kinds.length, more.outcomes[0]]).toEqual([101, 'outer.zip: too-large']);
  });
});
