import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import type { ImportContext } from '#utils/import/store/store-recordings.ts';
import { runImport, type ImportOutcome } from '#utils/import/run-import.ts';
import type { Bytes } from '#utils/zip/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const sound = buildSpaceAudio({
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
    data: sound.bytes,
  }));
  return [manifest, ...media].map((entry) => ({ ...entry, ...odd }));
}

const sizeOf = (entries: ZipEntry[]): number => writeZip({ entries, hasDirectory: false }).length;

let opening: Promise<Database>;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`salvage-${names}`);
});
afterEach(() => vi.unstubAllGlobals());

function importing(bytes: Bytes, more: Partial<ImportContext> = {}): Promise<ImportOutcome> {
  return runImport([{ source: sourceOf(bytes, 'cut.zip'), path: 'cut.zip' }], {
    opening,
    library: createLibraryWriter(opening),
    signal: new AbortController().signal,
    onProgress: () => {},
    estimate: async () => ({ quota: 1e9, usage: 0 }),
    now: startedAt + 1000,
    ...more,
  });
}

async function statesKept(): Promise<Record<string, string>> {
  const list: LibraryRecording[] = await createRecordings(opening).list();
  return Object.fromEntries(list.map(({ spaceId, state }) => [spaceId, state]));
}

const KINDS: [string, Partial<ZipEntry>][] = [
  ['stored', {}],
  ['stored, sizes after', { descriptor: 'signed' }],
  ['stored, sizes after, unsigned', { descriptor: 'unsigned', isZip64: true }],
  ['deflated', { isDeflated: true }],
  ['deflated, sizes after', { isDeflated: true, descriptor: 'signed' }],
];

describe.each(KINDS)('a ZIP that is cut off, %s', (_, odd) => {
  const entries = entriesWith(odd);
  const file = writeZip({ entries });
  const lastStart = sizeOf(entries.slice(0, 3));

  it('gives all recordings where only the directory is missing', async () => {
    const { counts } = await importing(file.slice(0, sizeOf(entries)));

    expect(counts).toMatchObject({ new: 3, partial: 0, damaged: 0, missing: 0 });
    expect(await statesKept()).toEqual({ '1aaa': 'complete', '1bbb': 'complete', '1ccc': 'complete' });
  });

  it('gives the whole recordings, and the last one up to its last whole frame', async () => {
    const cut = lastStart + ((sizeOf(entries) - lastStart) >> 1);

    const { counts } = await importing(file.slice(0, cut));

    expect(counts).toMatchObject({ new: 3, partial: 1, damaged: 0 });
    expect(await statesKept()).toEqual({ '1aaa': 'complete', '1bbb': 'complete', '1ccc': 'partial' });
    const last = (await createRecordings(opening).list()).find(({ spaceId }) => spaceId === '1ccc');
    expect(last?.duration).toBeGreaterThan(sound.seconds * 0.3);
    expect(last?.duration).toBeLessThan(sound.seconds * 0.5);
    expect((await (await opening).getAll('imports'))[0]?.files).toEqual([
      { name: 'cut.zip', size: cut, code: 'truncated' },
    ]);
  });

  it('gives the same without a native inflater', async () => {
    vi.stubGlobal('DecompressionStream', undefined);

    const { counts } = await importing(file.slice(0, sizeOf(entries) - 3000));

    expect(counts).toMatchObject({ new: 3, partial: 1, damaged: 0 });
  });

  it.each([
    ['in its first entry', 20],
    ['before its first recording', sizeOf(entries.slice(0, 1)) + 5],
    ['before a whole frame', sizeOf(entries.slice(0, 1)) + 100],
  ])('is truncated where it is cut %s', async (_where, cut) => {
    await expect(importing(file.slice(0, cut))).rejects.toMatchObject({ code: 'truncated' });

    expect(await statesKept()).toEqual({});
  });
});

describe('salvaging in an import', () => {
  const cut = writeZip({ entries: entriesWith({ descriptor: 'signed' }) }).slice(0, -300);

  it('shows its progress, which never goes back and ends whole', async () => {
    const shares: number[] = [];

    await importing(cut, { onProgress: (share) => shares.push(share) });

    expect(shares.length).toBeGreaterThan(6);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.filter((share) => share < 0.7).length).toBeGreaterThan(2);
    expect(shares.at(-1)).toBeCloseTo(1, 1);
  });

  it('can be cancelled', async () => {
    const cancelling = new AbortController();
    const { signal } = cancelling;

    const ended = importing(cut, { signal, onProgress: () => cancelling.abort() });

    await expect(ended).rejects.toThrow('aborted');
    expect(await statesKept()).toEqual({});
  });

  it('finds the recordings that a broken directory does not tell of', async () => {
    const file = writeZip({ entries: entriesWith({}) });
    const text = new TextDecoder('latin1').decode(file);
    file.set([0, 0], text.lastIndexOf('PK\u0001\u0002', text.lastIndexOf('space-1bbb') - 20));

    const { counts } = await importing(file);

    expect(counts).toMatchObject({ new: 3, partial: 0, damaged: 0 });
  });

  it('completes a partial recording by a whole archive, and never the other way', async () => {
    const whole = writeZip({ entries: entriesWith({}) });
    const part = whole.slice(0, -5000);
    await importing(part);

    const { counts } = await importing(whole);
    const again = await importing(part);

    expect(counts).toMatchObject({ replaced: 1, kept: 2 });
    expect(again.counts).toMatchObject({ kept: 3, replaced: 0 });
    expect(Object.values(await statesKept())).toEqual(['complete', 'complete', 'complete']);
  });
});
