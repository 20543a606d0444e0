import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import {
  completeDirectory,
  crc32,
  readDirectory,
  salvageDirectory,
  salvageEntries,
  streamEntry,
  type Bytes,
  type Directory,
  type EntryOutcome,
  type Source,
} from '#utils/zip/index.ts';
import { fields } from '../../fixtures/zip/byte-writer.ts';
import { countingSource, sourceOf, sparseSource } from '../../fixtures/zip/counting-source.ts';
import { CONTENTS, entriesWith, AUDIO, TEXT } from '../../fixtures/zip/tricky-contents.ts';
import { layOutZip, writeZip, type ZipEntry, type ZipFile } from '../../fixtures/zip/write-zip.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

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
    for await (const chunk of stream) chunks.push(chunk.slice());
    const bytes = concatBytes(chunks);
    all.push({ name: entry.name, bytes, outcome: stream.outcome, isEndKnown: entry.isEndKnown });
  }
  return all;
}

async function salvage(bytes: Bytes): Promise<Found[]> {
  const source = sourceOf(bytes);
  return contentsOf(source, await salvageDirectory(source));
}

function whole(name: string): Found {
  const bytes = CONTENTS[name] ?? AUDIO;
  return {
    name,
    bytes,
    isEndKnown: true,
    outcome: { bytes: bytes.length, isIntact: true, crc32: crc32(bytes) },
  };
}

const ALL = Object.keys(CONTENTS).map(whole);

/** Whether an entry is complete; or reported as cut off, and right so far, except for a rest of a descriptor. */
function isTrueSoFar({ name, bytes, isEndKnown, outcome }: Found): boolean {
  const truth = CONTENTS[name] ?? AUDIO;
  const length = Math.min(truth.length, bytes.length);
  const isRight = Buffer.compare(bytes.subarray(0, length), truth.subarray(0, length)) === 0;
  if (isEndKnown) return isRight && outcome.isIntact && bytes.length === truth.length;
  return isRight && outcome.fault === 'cut-off' && bytes.length < truth.length + 24;
}

/** Where each entry begins, and where the next record does. */
function rangesOf(entries: readonly ZipEntry[]): { name: string; end: number; start: number }[] {
  let start = 0;
  return entries.map((entry) => {
    const { size } = layOutZip({ entries: [entry], hasDirectory: false });
    const name = String(entry.name);
    const range = { name, start, end: start + size };
    start += size;
    return range;
  });
}

function rangeOf(entries: readonly ZipEntry[], entryName: string) {
  const range = rangesOf(entries).find(({ name }) => name === entryName);
  if (!range) throw new Error(`There is no ${entryName}`);
  return range;
}

describe.each(KINDS)('salvaging entries that are %s', (_, entries) => {
  it('finds everything that a directory would list', async () => {
    expect(await salvage(writeZip({ entries, hasDirectory: false }))).toEqual(ALL);
    expect(await salvage(writeZip({ entries }))).toEqual(ALL);
    expect(await salvage(writeZip({ entries, isZip64: true, comment: AUDIO.slice(0, 99) }))).toEqual(ALL);
  });

  it('saves the complete entries of a cut file, and what there is of the cut one', async () => {
    const file = writeZip({ entries });
    const ranges = rangesOf(entries);
    const random = createRandom(entries.length);
    const edges = ranges.flatMap(({ end }) => [-31, -17, -13, -1, 0, 1, 4, 29, 31, 60].map((by) => end + by));
    const cuts = [...edges, ...Array.from({ length: 12 }, () => Math.floor(random() * file.length))];

    for (const cut of cuts) {
      const found = await salvage(file.slice(0, cut));

      const before = ranges.filter(({ end }) => end <= cut).map(({ name }) => whole(name));
      expect(found.slice(0, before.length), `cut at ${cut}`).toEqual(before);
      const [partial, ...others] = found.slice(before.length);
      // The rest of these cannot be distinguished from a ZIP whose entry has lost its end.
      const holdsHeaders = partial?.name === 'data/nested.zip' || partial?.name === 'data/forged.ts';
      expect(holdsHeaders ? [] : others, `cut at ${cut}`).toEqual([]);
      expect(!partial || holdsHeaders || isTrueSoFar(partial), `cut at ${cut}`).toBe(true);
    }
  });

  it('continues after a damaged header', async () => {
    const file = writeZip({ entries });
    const second = rangeOf(entries, 'data/traps.ts');
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
    const { start } = rangeOf(entries, 'data/traps.ts');
    file.fill(0x55, start + 3000, start + 3010);

    const found = await salvage(file);

    expect(found.map(({ name }) => name)).toEqual(Object.keys(CONTENTS));
    expect(found.filter(({ outcome }) => outcome.isIntact)).toEqual(
      ALL.filter(({ name }) => name !== 'data/traps.ts'),
    );
    expect(found[1]?.isEndKnown).toBe(true);
  });

  it('loses only the entry in which bytes are missing', async () => {
    const file = writeZip({ entries });
    const { start } = rangeOf(entries, 'data/traps.ts');
    const gap = concatBytes([file.subarray(0, start + 3000), file.subarray(start + 3100)]);

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
    ['junk before it', { entries, junk: randomBytes(createRandom(12), 70_000) }],
    ['junk and sizes before', { entries: entriesWith({}), junk: randomBytes(createRandom(13), 777) }],
    [
      'other extra fields',
      { entries: entriesWith({ localExtra: fields([2, 0x5455], [2, 5], [4, 1], [2, 0]).slice(0, 9) }) },
    ],
  ])('skips %s', async (_, file) => {
    expect(await salvage(writeZip({ ...file, hasDirectory: false }))).toEqual(ALL);
  });

  it('yields entries as they are found', async () => {
    const { source, reads } = countingSource(
      sparseSource({ entries: [{ name: 'a', hole: 2 ** 33, isZip64: true }, { name: 'b' }] }),
    );

    for await (const { name, size } of salvageEntries(source)) {
      expect([name, size]).toEqual(['a', 2 ** 33]);
      break;
    }

    expect(reads.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(100_000);
  });

  it('jumps over 7,014 payloads of 12 GB', async () => {
    const many = Array.from({ length: 7014 }, (_, n) => ({
      name: `assets/${n}.svg`,
      hole: 1_800_000,
      isZip64: true,
    }));
    const { source, reads } = countingSource(sparseSource({ entries: many, hasDirectory: false }));

    const directory = await salvageDirectory(source);

    expect([directory.count, directory.isComplete]).toEqual([7014, false]);
    expect([...directory.names()].at(-1)).toBe('assets/7013.svg');
    expect(directory.entryOf(7013)).toMatchObject({ size: 1_800_000, isEndKnown: true });
    expect(reads.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(40e6);
  });

  it('reports a progress that never decreases', async () => {
    const shares: number[] = [];

    await salvageDirectory(sourceOf(writeZip({ entries })), { onProgress: (share) => shares.push(share) });

    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops when it is aborted', async () => {
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
    ['random bytes', randomBytes(createRandom(14), 100_000)],
    ['the beginning of a header', writeZip({ entries }).slice(0, 20)],
  ])('finds no entries in %s', async (_, bytes) => {
    expect(await salvage(bytes)).toEqual([]);
  });

  it('ends where deflated data is cut, and saves what can be inflated', async () => {
    const open = deflateRawSync(
      AUDIO.map((byte) => byte & 63),
      { finishFlush: constants.Z_SYNC_FLUSH },
    );
    const file = writeZip({
      entries: [{ name: 'x', data: open, descriptor: 'signed', localLie: { method: 8 } }],
      hasDirectory: false,
    });

    const [found] = await salvage(file.slice(0, -16));

    expect(found?.isEndKnown).toBe(false);
    expect(found?.outcome).toMatchObject({ bytes: AUDIO.length, isIntact: false, fault: 'cut-off' });
  });
});

describe('an incomplete directory', () => {
  it('is completed by the entries that it does not list', async () => {
    const entries = entriesWith({});
    const bytes = writeZip({ entries });
    const text = new TextDecoder('latin1').decode(bytes);
    bytes.set([0, 0], text.lastIndexOf('PK\u0001\u0002', text.lastIndexOf('data/last.ts') - 60));
    const source = sourceOf(bytes);
    const directory = await readDirectory(source);

    const complete = completeDirectory(directory, await salvageDirectory(source));

    expect(directory.isComplete).toBe(false);
    expect([directory.count, complete.count]).toEqual([5, 6]);
    expect([...complete.names()].sort()).toEqual(Object.keys(CONTENTS).sort());
    const found = await contentsOf(source, complete);
    expect(found.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
      ALL.toSorted((a, b) => a.name.localeCompare(b.name)),
    );
  });
});
