import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bytes } from '#utils/zip/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const audio = buildSpaceAudio({
  duration: 10,
  startedAt,
  guests: [],
  turns: [{ speaker: 'host', from: 1, to: 6 }],
});
const SPACES = ['1aaa', '1bbb', '1ccc'];
const manifest: ZipEntry = {
  name: 'data/manifest.js',
  data: 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42","userName":"mirador"},"dataTypes":{"spacesMetadata":{}}}',
};

function entriesWith(odd: Partial<ZipEntry>): ZipEntry[] {
  const media = SPACES.map((spaceId) => ({
    name: `data/spaces_media/space-${spaceId}_0.ts`,
    data: audio.bytes,
  }));
  return [manifest, ...media].map((entry) => ({ ...entry, ...odd }));
}

const sizeOf = (entries: ZipEntry[]): number => writeZip({ entries, hasDirectory: false }).length;

afterEach(() => vi.unstubAllGlobals());

const cutZip = (bytes: Bytes) => ({ path: 'cut.zip', bytes });

const KINDS: [string, Partial<ZipEntry>][] = [
  ['uncompressed', {}],
  ['uncompressed, with descriptors', { descriptor: 'signed' }],
  ['uncompressed, with unsigned descriptors', { descriptor: 'unsigned', isZip64: true }],
  ['deflated', { isDeflated: true }],
  ['deflated, with descriptors', { isDeflated: true, descriptor: 'signed' }],
];

describe.each(KINDS)('a ZIP that is cut off, %s', (_, odd) => {
  const entries = entriesWith(odd);
  const file = writeZip({ entries });
  const lastStart = sizeOf(entries.slice(0, 3));

  it('has all its recordings if only the directory is missing', async () => {
    const library = createTestLibrary();

    const { counts } = await library.importing([cutZip(file.slice(0, sizeOf(entries)))]);

    expect(counts).toMatchObject({ new: 3, partial: 0, damaged: 0, missing: 0 });
    expect(await library.states()).toEqual({ '1aaa': 'complete', '1bbb': 'complete', '1ccc': 'complete' });
  });

  it('has its complete recordings, and the last one up to its last complete frame', async () => {
    const library = createTestLibrary();
    const cut = lastStart + ((sizeOf(entries) - lastStart) >> 1);

    const { counts } = await library.importing([cutZip(file.slice(0, cut))]);

    expect(counts).toMatchObject({ new: 3, partial: 1, damaged: 0 });
    expect(await library.states()).toEqual({ '1aaa': 'complete', '1bbb': 'complete', '1ccc': 'partial' });
    const last = await library.recordings.find('1ccc');
    expect(last?.duration).toBeGreaterThan(audio.seconds * 0.3);
    expect(last?.duration).toBeLessThan(audio.seconds * 0.5);
    expect((await library.report())?.files).toEqual([{ name: 'cut.zip', size: cut, code: 'truncated' }]);
  });

  it('has the same recordings without a native inflater', async () => {
    vi.stubGlobal('DecompressionStream', undefined);

    const { counts } = await createTestLibrary().importing([cutZip(file.slice(0, sizeOf(entries) - 3000))]);

    expect(counts).toMatchObject({ new: 3, partial: 1, damaged: 0 });
  });

  it.each([
    ['in its first entry', 20],
    ['before its first recording', sizeOf(entries.slice(0, 1)) + 5],
    ['before a complete frame', sizeOf(entries.slice(0, 1)) + 100],
  ])('is truncated if it is cut %s', async (_where, cut) => {
    const library = createTestLibrary();

    await expect(library.importing([cutZip(file.slice(0, cut))])).rejects.toMatchObject({
      code: 'truncated',
    });

    expect(await library.list()).toEqual([]);
  });
});

describe('salvaging in an import', () => {
  const cut = cutZip(writeZip({ entries: entriesWith({ descriptor: 'signed' }) }).slice(0, -300));

  it('reports progress that never goes back and ends at 1', async () => {
    const shares: number[] = [];

    await createTestLibrary().importing([cut], { onProgress: (share) => shares.push(share) });

    expect(shares.length).toBeGreaterThan(6);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.filter((share) => share < 0.7).length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBeCloseTo(1, 1);
  });

  it('can be cancelled', async () => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const { signal } = cancelling;

    const ended = library.importing([cut], { signal, onProgress: () => cancelling.abort() });

    await expect(ended).rejects.toThrow('aborted');
    expect(await library.list()).toEqual([]);
  });

  it('finds the recordings that a broken directory does not list', async () => {
    const file = writeZip({ entries: entriesWith({}) });
    const text = new TextDecoder('latin1').decode(file);
    file.set([0, 0], text.lastIndexOf('PK\u0001\u0002', text.lastIndexOf('space-1bbb') - 20));

    const { counts } = await createTestLibrary().importing([cutZip(file)]);

    expect(counts).toMatchObject({ new: 3, partial: 0, damaged: 0 });
  });

  it('replaces a partial recording by a complete one, and never the other way', async () => {
    const library = createTestLibrary();
    const complete = writeZip({ entries: entriesWith({}) });
    const part = cutZip(complete.slice(0, -5000));
    await library.importing([part]);

    const { counts } = await library.importing([cutZip(complete)]);
    const again = await library.importing([part]);

    expect(counts).toMatchObject({ replaced: 1, kept: 2 });
    expect(again.counts).toMatchObject({ kept: 3, replaced: 0 });
    expect(Object.values(await library.states())).toEqual(['complete', 'complete', 'complete']);
  });
});
