import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  completeDirectory,
  readDirectory,
  salvageDirectory,
  salvageEntries,
  streamEntry,
  type Bytes,
  type Directory,
  type EntryOutcome,
  type Source,
} from '#utils/zip/index.ts';
import { fields, joinBytes } from '../../fixtures/zip/byte-writer.ts';
import { countingSource, sourceOf, sparseSource } from '../../fixtures/zip/counting-source.ts';
import { randomBytes, seededRandom } from '../../fixtures/zip/seeded-random.ts';
import { layOutZip, writeZip, type ZipEntry, type ZipFile } from '../../fixtures/zip/write-zip.ts';

const SOUND = randomBytes(seededRandom(11), 5000);
const TEXT = new TextEncoder().encode('window.YTD.account.part0 = []'.repeat(40));

/** What any sound may hold by chance, and more. */
const TRAPS = joinBytes([
  SOUND,
  fields([4, 0x04034b50]),
  SOUND.subarray(0, 999),
  fields([4, 0x08074b50], [4, 1], [4, 2], [4, 2]),
  fields([4, 0x02014b50], [4, 0x06054b50], [4, 0x04034b50]),
  SOUND,
]);
/** A ZIP in a ZIP, its entries like those around it. */
const NESTED = writeZip({ entries: [{ name: 'inner', data: SOUND, descriptor: 'signed' }] });
/** A descriptor that tells its own place, before a header that can be believed, but not the checksum. */
const FORGED = joinBytes([
  SOUND,
  fields([4, 0x08074b50], [4, 1], [4, SOUND.length], [4, SOUND.length]),
  NESTED,
  SOUND,
]);

const CONTENTS: Record<string, Bytes> = {
  'data/account.js': TEXT,
  'data/traps.ts': TRAPS,
  'data/empty.js': new Uint8Array(),
  'data/nested.zip': NESTED,
  'data/forged.ts': FORGED,
  'data/last.ts': SOUND,
};

function entriesWith(odd: Partial<ZipEntry>): ZipEntry[] {
  return Object.entries(CONTENTS).map(([name, data]) => ({ name, data, ...odd }));
}

const HOWS: [string, Partial<ZipEntry>][] = [
  ['stored', {}],
  ['deflated', { isDeflated: true }],
];
const SIZES: [string, Partial<ZipEntry>][] = [
  ['sizes before', {}],
  ['sizes before in ZIP64', { isZip64: true }],
  ['sizes after', { descriptor: 'signed' }],
  ['sizes after, unsigned', { descriptor: 'unsigned' }],
  ['sizes after in ZIP64', { descriptor: 'signed', isZip64: true }],
  ['sizes after in ZIP64, unsigned', { descriptor: 'unsigned', isZip64: true }],
];
const KINDS = HOWS.flatMap(([how, first]) =>
  SIZES.map(([sizes, second]) => [`${how}, ${sizes}`, entriesWith({ ...first, ...second })] as const),
);

interface Found {
  name: string;
  bytes: Bytes;
  outcome: EntryOutcome;
  isEndKnown: boolean;
}

async function contentsOf(source: Source, directory: Directory): Promise<Found[]> {
  const all: Found[] = [];
  for (let index = 0; index < directory.count; index++) {
    const entry = directory.entryOf(index);
    const stream = streamEntry(source, entry);
    const chunks: Bytes[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    const bytes = joinBytes(chunks);
    all.push({ name: entry.name, bytes, outcome: stream.outcome, isEndKnown: entry.isEndKnown });
  }
  return all;
}

async function salvage(bytes: Bytes): Promise<Found[]> {
  const source = sourceOf(bytes);
  return contentsOf(source, await salvageDirectory(source));
}

function whole(name: string): Found {
  const bytes = CONTENTS[name] ?? SOUND;
  return { name, bytes, isEndKnown: true, outcome: { bytes: bytes.length, isIntact: true } };
}

const ALL = Object.keys(CONTENTS).map(whole);

/** Where each entry begins and where the next thing does. */
function stretchesOf(entries: readonly ZipEntry[]): { name: string; end: number; start: number }[] {
  let start = 0;
  return entries.map((entry) => {
    const { size } = layOutZip({ entries: [entry], hasDirectory: false });
    const name = String(entry.name);
    const stretch = { name, start, end: start + size };
    start += size;
    return stretch;
  });
}

function stretchOf(entries: readonly ZipEntry[], wanted: string) {
  const stretch = stretchesOf(entries).find(({ name }) => name === wanted);
  if (!stretch) throw new Error(`There is no ${wanted}`);
  return stretch;
}

describe.each(KINDS)('salvaging entries that are %s', (_, entries) => {
  it('finds all that a directory would tell', async () => {
    expect(await salvage(writeZip({ entries, hasDirectory: false }))).toEqual(ALL);
    expect(await salvage(writeZip({ entries }))).toEqual(ALL);
    expect(await salvage(writeZip({ entries, isZip64: true, comment: SOUND.slice(0, 99) }))).toEqual(ALL);
  });

  it('saves what is whole of a cut file, and of the cut entry what is there', async () => {
    const file = writeZip({ entries });
    const stretches = stretchesOf(entries);
    const random = seededRandom(entries.length);
    const edges = stretches.flatMap(({ end }) =>
      [-31, -17, -13, -1, 0, 1, 4, 29, 31, 60].map((by) => end + by),
    );
    const cuts = [...edges, ...Array.from({ length: 12 }, () => Math.floor(random() * file.length))];

    for (const cut of cuts) {
      const found = await salvage(file.slice(0, cut));

      const before = stretches.filter(({ end }) => end <= cut).map(({ name }) => whole(name));
      expect(found.slice(0, before.length), `cut at ${cut}`).toEqual(before);
      const [partial, ...others] = found.slice(before.length);
      if (partial?.name === 'data/nested.zip' || partial?.name === 'data/forged.ts') continue;
      expect(others, `cut at ${cut}`).toEqual([]);
      if (partial?.isEndKnown) expect(partial).toEqual(whole(partial.name));
      if (!partial || partial.isEndKnown) continue;
      expect(partial.outcome.fault).toBe('cut-off');
      const truth = CONTENTS[partial.name] ?? SOUND;
      const length = Math.min(truth.length, partial.bytes.length);
      expect(partial.bytes.subarray(0, length)).toEqual(truth.subarray(0, length));
      expect(partial.bytes.length - length).toBeLessThan(24);
    }
  });

  it('goes on behind a damaged header', async () => {
    const file = writeZip({ entries });
    const second = stretchOf(entries, 'data/traps.ts');
    file.fill(0xff, second.start, second.start + 40);

    const found = await salvage(file);

    expect(found).toEqual(
      expect.arrayContaining(
        ALL.filter(({ name }) => name !== 'data/traps.ts' && name !== 'data/account.js'),
      ),
    );
    expect(found[0]?.bytes.subarray(0, TEXT.length)).toEqual(TEXT);
  });

  it('keeps an entry with damage in it, and all after it', async () => {
    const file = writeZip({ entries });
    const { start } = stretchOf(entries, 'data/traps.ts');
    file.fill(0x55, start + 3000, start + 3010);

    const found = await salvage(file);

    expect(found.map(({ name }) => name)).toEqual(Object.keys(CONTENTS));
    expect(found.filter(({ outcome }) => outcome.isIntact)).toEqual(
      ALL.filter(({ name }) => name !== 'data/traps.ts'),
    );
    expect(found[1]?.isEndKnown).toBe(true);
  });

  it('loses nothing but the one entry that bytes are missing from', async () => {
    const file = writeZip({ entries });
    const { start } = stretchOf(entries, 'data/traps.ts');
    const gap = joinBytes([file.subarray(0, start + 3000), file.subarray(start + 3100)]);

    const found = await salvage(gap);

    expect(found.filter(({ outcome }) => outcome.isIntact)).toEqual(
      ALL.filter(({ name }) => name !== 'data/traps.ts'),
    );
    expect(found.map(({ name }) => name)).toEqual(Object.keys(CONTENTS));
    expect(found[1]?.outcome.bytes).toBeGreaterThan(2500);
  });
});

describe('salvaging', () => {
  const entries = entriesWith({ descriptor: 'signed' });

  it.each<[string, ZipFile]>([
    ['junk before it', { entries, junk: randomBytes(seededRandom(12), 70_000) }],
    ['junk and sizes before', { entries: entriesWith({}), junk: randomBytes(seededRandom(13), 777) }],
    [
      'other extra fields',
      { entries: entriesWith({ localExtra: fields([2, 0x5455], [2, 5], [4, 1], [2, 0]).slice(0, 9) }) },
    ],
  ])('passes over %s', async (_, file) => {
    expect(await salvage(writeZip({ ...file, hasDirectory: false }))).toEqual(ALL);
  });

  it('hands out entries as they are found', async () => {
    const { source, reads } = countingSource(
      sparseSource({ entries: [{ name: 'a', hole: 2 ** 33, isZip64: true }, { name: 'b' }] }),
    );

    for await (const { name, size } of salvageEntries(source)) {
      expect([name, size]).toEqual(['a', 2 ** 33]);
      break;
    }

    expect(reads.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(100_000);
  });

  it('leaps over 7,014 payloads of 12 GB', async () => {
    const many = Array.from({ length: 7014 }, (_, n) => ({
      name: `assets/${n}.svg`,
      hole: 1_800_000,
      isZip64: true,
    }));
    const { source, reads } = countingSource(sparseSource({ entries: many, hasDirectory: false }));

    const directory = await salvageDirectory(source);

    expect([directory.count, directory.isWhole]).toEqual([7014, false]);
    expect([...directory.names()].at(-1)).toBe('assets/7013.svg');
    expect(directory.entryOf(7013)).toMatchObject({ size: 1_800_000, isEndKnown: true });
    expect(reads.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(40e6);
  });

  it('tells how far it is, and never goes back', async () => {
    const shares: number[] = [];

    await salvageDirectory(sourceOf(writeZip({ entries })), { onProgress: (share) => shares.push(share) });

    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when told to', async () => {
    const cancelling = new AbortController();
    const { signal } = cancelling;

    const salvaging = salvageDirectory(sourceOf(writeZip({ entries })), {
      signal,
      onProgress: () => cancelling.abort(),
    });

    await expect(salvaging).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['text', TEXT],
    ['random bytes', randomBytes(seededRandom(14), 100_000)],
    ['the beginning of a header', writeZip({ entries }).slice(0, 20)],
  ])('finds no entries in %s', async (_, bytes) => {
    expect(await salvage(bytes)).toEqual([]);
  });

  it('has an end where deflated data is cut, and gives what can be inflated', async () => {
    const open = deflateRawSync(
      SOUND.map((byte) => byte & 63),
      { finishFlush: constants.Z_SYNC_FLUSH },
    );
    const file = writeZip({
      entries: [{ name: 'x', data: open, descriptor: 'signed', localLie: { method: 8 } }],
      hasDirectory: false,
    });

    const [found] = await salvage(file.slice(0, -16));

    expect(found?.isEndKnown).toBe(false);
    expect(found?.outcome).toEqual({ bytes: SOUND.length, isIntact: false, fault: 'cut-off' });
  });
});

describe('hostile bytes', () => {
  const header = (name: string, odd: Partial<ZipEntry>): Bytes => {
    const file = writeZip({ entries: [{ name, ...odd }], hasDirectory: false });
    return file.slice(0, 30 + name.length);
  };
  const repeat = (bytes: Bytes, size: number): Bytes =>
    joinBytes(Array.from({ length: Math.floor(size / bytes.length) }, () => bytes));

  it.each<[string, Bytes]>([
    ['signatures alone', repeat(fields([4, 0x04034b50]), 400_000)],
    [
      'headers that all claim the rest of the file',
      repeat(header('x', { localLie: { size: 2 ** 24, compressedSize: 2 ** 24 } }), 400_000),
    ],
    [
      'headers that all claim some of it',
      repeat(header('x', { localLie: { size: 200_001, compressedSize: 200_001 } }), 400_000),
    ],
    ['headers without any end', repeat(header('x', { descriptor: 'signed' }), 400_000)],
    [
      'deflated headers without any end',
      repeat(header('x', { descriptor: 'signed', isDeflated: true }), 400_000),
    ],
    [
      'descriptors with the wrong checksum',
      joinBytes([
        header('x', { descriptor: 'signed' }),
        ...Array.from({ length: 20_000 }, (_, n) =>
          fields([4, 0x08074b50], [4, 1], [4, n * 16], [4, n * 16]),
        ),
      ]),
    ],
  ])('made of %s are gone through a few times at most', async (_, bytes) => {
    const { source, reads } = countingPulls(sourceOf(bytes));
    const begin = performance.now();

    const directory = await salvageDirectory(source);

    expect(reads.bytes).toBeLessThan(bytes.length * 12 + directory.count * 9000);
    expect(directory.count).toBeLessThanOrEqual(bytes.length / 31);
    expect(performance.now() - begin).toBeLessThan(20_000);
  });

  it('with more names than a directory may have are too large', async () => {
    const record = header('x'.repeat(65_535), {});
    const size = record.length * 2100;
    const source: Source = {
      ...sourceOf(record),
      size,
      async read(offset, length) {
        const bytes = new Uint8Array(length);
        for (let at = 0; at < length;) {
          const start = (offset + at) % record.length;
          const piece = record.subarray(start, start + length - at);
          bytes.set(piece, at);
          at += piece.length;
        }
        return bytes;
      },
    };

    await expect(salvageDirectory(source)).rejects.toMatchObject({ code: 'too-large' });
  });
});

/** A source that counts the bytes that were truly taken from it. */
function countingPulls(source: Source): { source: Source; reads: { bytes: number } } {
  const reads = { bytes: 0 };
  return {
    reads,
    source: {
      ...source,
      read(offset, length, signal) {
        reads.bytes += length;
        return source.read(offset, length, signal);
      },
      stream(offset, length) {
        let at = 0;
        return new ReadableStream<Bytes>(
          {
            async pull(controller) {
              if (at >= length) return controller.close();
              const piece = Math.min(65_536, length - at);
              controller.enqueue(await source.read(offset + at, piece));
              at += piece;
              reads.bytes += piece;
            },
          },
          { highWaterMark: 0 },
        );
      },
    },
  };
}

describe('a directory that is not whole', () => {
  it('is completed by what it does not tell of', async () => {
    const entries = entriesWith({});
    const bytes = writeZip({ entries });
    const text = new TextDecoder('latin1').decode(bytes);
    bytes.set([0, 0], text.lastIndexOf('PK\u0001\u0002', text.lastIndexOf('data/last.ts') - 60));
    const source = sourceOf(bytes);
    const directory = await readDirectory(source);

    const complete = completeDirectory(directory, await salvageDirectory(source));

    expect(directory.isWhole).toBe(false);
    expect([directory.count, complete.count]).toEqual([5, 6]);
    expect([...complete.names()].sort()).toEqual(Object.keys(CONTENTS).sort());
    const found = await contentsOf(source, complete);
    expect(found.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
      ALL.toSorted((a, b) => a.name.localeCompare(b.name)),
    );
  });
});
