import { describe, expect, it } from 'vitest';
import { readDirectory, streamEntry, type Source } from '#utils/zip/index.ts';
import { countingSource, sourceOf, sparseSource } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipFile } from '../../fixtures/zip/write-zip.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

const AUDIO = randomBytes(createRandom(1), 3000);
const TEXT = 'window.YTD.account.part0 = []'.repeat(40);

const ENTRIES = [
  { name: 'data/account.js', data: TEXT, isDeflated: true },
  { name: 'data/spaces_media/space-1a_0.ts', data: AUDIO },
];

function allWith(odd: Partial<ZipFile['entries'][number]>): ZipFile['entries'] {
  return ENTRIES.map((entry) => ({ ...entry, ...odd }));
}

const KINDS: [string, ZipFile][] = [
  ['plain (Info-ZIP)', { entries: ENTRIES }],
  ['with ZIP64 though it needs none (X)', { entries: allWith({ isZip64: true }), isZip64: true }],
  ['with ZIP64 end records alone', { entries: ENTRIES, isZip64: true }],
  ['with data descriptors (Python, into a pipe)', { entries: allWith({ descriptor: 'signed' }) }],
  ['with unsigned data descriptors', { entries: allWith({ descriptor: 'unsigned' }) }],
  [
    'with ZIP64 data descriptors',
    { entries: allWith({ descriptor: 'signed', isZip64: true }), isZip64: true },
  ],
  [
    'with other extra fields in local headers',
    { entries: allWith({ localExtra: randomBytes(createRandom(2), 99) }) },
  ],
  ['with a comment', { entries: ENTRIES, comment: new TextEncoder().encode('made with love') }],
  ['with the longest comment', { entries: ENTRIES, comment: new Uint8Array(0xffff).fill(32) }],
  ['with an end record in its comment', { entries: ENTRIES, comment: writeZip({ entries: [] }) }],
  ['with junk before it', { entries: ENTRIES, junk: randomBytes(createRandom(3), 777) }],
  [
    'with junk before it and ZIP64',
    { entries: ENTRIES, isZip64: true, junk: randomBytes(createRandom(4), 777) },
  ],
  ['with junk after its directory', { entries: ENTRIES, gap: new Uint8Array(50) }],
  ['with a wrong number of entries', { entries: ENTRIES, lie: { count: 60_000 } }],
  ['with a wrong length of its directory', { entries: ENTRIES, lie: { directorySize: 7 } }],
  ['with a wrong offset of its directory', { entries: ENTRIES, lie: { directoryOffset: 7 } }],
  ['with damaged numbers of volumes', { entries: ENTRIES, lie: { disk: 1 } }],
  [
    'with damaged numbers of volumes and ZIP64',
    { entries: allWith({ isZip64: true }), isZip64: true, lie: { disk: 7 } },
  ],
  ['with a ZIP64 locator that points at itself', { entries: ENTRIES, isZip64: true, lie: { locator: 5 } }],
];

async function contentOf(source: Source, index: number): Promise<Uint8Array> {
  const directory = await readDirectory(source);
  const stream = streamEntry(source, directory.entryOf(index));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of stream) chunks.push(chunk.slice());
  expect(stream.outcome.isIntact).toBe(true);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

describe.each(KINDS)('a ZIP %s', (_, file) => {
  it('lists its entries and streams their bytes', async () => {
    const source = sourceOf(writeZip(file));

    const directory = await readDirectory(source);

    expect([...directory.names()]).toEqual(ENTRIES.map(({ name }) => name));
    expect(new TextDecoder().decode(await contentOf(source, 0))).toBe(TEXT);
    expect(await contentOf(source, 1)).toEqual(AUDIO);
  });
});

describe('a directory', () => {
  it.each([
    ['UTF-8 with its flag', new TextEncoder().encode('año-😀.js'), true, 'año-😀.js'],
    ['UTF-8 without its flag', new TextEncoder().encode('año.js'), false, 'año.js'],
    ['code page 437', Uint8Array.of(0x61, 0xa4, 0x6f), false, 'año'],
    ['back-slashes', 'data\\account.js', false, 'data/account.js'],
  ])('reads names in %s', async (_, name, isUtf8, shown) => {
    const source = sourceOf(writeZip({ entries: [{ name, isUtf8 }] }));

    const directory = await readDirectory(source);

    expect(directory.nameOf(0)).toBe(shown);
    expect(directory.entryOf(0).name).toBe(shown);
  });

  it('says when it is incomplete', async () => {
    const whole = await readDirectory(sourceOf(writeZip({ entries: ENTRIES })));
    const short = await readDirectory(sourceOf(writeZip({ entries: ENTRIES, lie: { count: 3 } })));

    expect([whole.isComplete, short.isComplete]).toEqual([true, false]);
  });

  it('loses one entry, not all, to a broken record', async () => {
    const names = ['a.js', 'b.js', 'c.js'];
    const bytes = writeZip({ entries: names.map((name) => ({ name })) });
    const second = new TextDecoder('latin1').decode(bytes).lastIndexOf('PK\u0001\u0002', bytes.length - 90);
    bytes.set([0, 0], second);

    const directory = await readDirectory(sourceOf(bytes));

    expect([...directory.names()]).toEqual(['a.js', 'c.js']);
    expect(directory.isComplete).toBe(false);
  });

  it('has no entries where the ZIP has none', async () => {
    const directory = await readDirectory(sourceOf(writeZip({ entries: [] })));

    expect([directory.count, directory.isComplete]).toEqual([0, true]);
  });

  it('decodes all names as it decodes each, whatever else is among them', async () => {
    const odd = new Map([
      [10, Uint8Array.of(0x61, 0xa4, 0x6f)],
      [300, Uint8Array.of(0x61, 0, 0x62)],
      [301, new TextEncoder().encode('carpeta\\año.ts')],
    ]);
    const entries = Array.from({ length: 1000 }, (_, n) => ({ name: odd.get(n) ?? `data/${n}.js` }));

    const directory = await readDirectory(sourceOf(writeZip({ entries })));

    const names = [...directory.names()];
    expect(names).toEqual(entries.map((_, index) => directory.nameOf(index)));
    expect([names[9], names[10], names[300], names[301], names[999]]).toEqual([
      'data/9.js',
      'año',
      'a\0b',
      'carpeta/año.ts',
      'data/999.js',
    ]);
  });

  it('counts on beyond 65,535 entries and 4 GiB without ZIP64, as macOS writes them', async () => {
    const entries = Array.from({ length: 70_000 }, (_, n) => ({ name: `${n}`, hole: n < 9 ? 2 ** 30 : 1 }));

    const directory = await readDirectory(sparseSource({ entries }));

    expect([directory.count, directory.isComplete]).toEqual([70_000, true]);
    expect(directory.entryOf(8).headerOffset).toBe(8 * (2 ** 30 + 31));
    expect(directory.entryOf(69_999).headerOffset).toBeGreaterThan(9 * 2 ** 30);
  });

  it('throws for an entry that it does not have', async () => {
    const directory = await readDirectory(sourceOf(writeZip({ entries: ENTRIES })));

    expect(() => directory.entryOf(2)).toThrow(RangeError);
  });
});

describe('reading a directory', () => {
  it.each([
    ['one read', 7014, 1],
    ['two reads', 20_000, 2],
  ])(
    'needs %s and little more than the directory from a ZIP64 of many GB and %i entries',
    async (_words, count, times) => {
      const entries = Array.from({ length: count }, (_, n) => ({
        name: `assets/images/${n}.svg`,
        hole: 1_800_000,
        isZip64: true,
      }));
      const { source, reads } = countingSource(sparseSource({ entries, isZip64: true }));

      const directory = await readDirectory(source);

      expect(source.size).toBeGreaterThan(12e9);
      expect(directory.count).toBe(count);
      expect(directory.entryOf(7013)).toMatchObject({ size: 1_800_000, name: 'assets/images/7013.svg' });
      expect(reads).toHaveLength(times);
      expect(reads.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(1024 ** 2 + count * 110);
    },
  );

  it('needs one read for a small ZIP', async () => {
    const { source, reads } = countingSource(sourceOf(writeZip({ entries: ENTRIES })));

    await readDirectory(source);

    expect(reads).toHaveLength(1);
  });

  it('stops when it is aborted', async () => {
    const reading = readDirectory(sourceOf(writeZip({ entries: ENTRIES })), AbortSignal.abort());

    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a file without a directory', () => {
  const whole = writeZip({
    entries: [...ENTRIES, { name: 'more', data: randomBytes(createRandom(5), 90_000) }],
  });

  it.each([
    ['nothing', new Uint8Array(), 'not-a-zip'],
    ['text', new TextEncoder().encode('Hello PK'), 'not-a-zip'],
    ['random bytes', randomBytes(createRandom(6), 200_000), 'not-a-zip'],
    ['a ZIP cut in its first entry', whole.slice(0, 60), 'truncated'],
    ['a ZIP cut in its last entry', whole.slice(0, 80_000), 'truncated'],
    ['a ZIP cut in its directory', whole.slice(0, -60), 'truncated'],
    ['a ZIP cut one byte before its end', whole.slice(0, -1), 'truncated'],
    ['entries and no directory', writeZip({ entries: ENTRIES, hasDirectory: false }), 'truncated'],
    [
      'a directory that points outside',
      writeZip({ entries: ENTRIES, lie: { directoryOffset: 2 ** 31, directorySize: 2 ** 31 } }),
      'truncated',
    ],
    [
      'a ZIP64 directory that points at its own end record',
      writeZip({
        entries: ENTRIES,
        isZip64: true,
        lie: { directoryOffset: 2 ** 50, directorySize: 0, count: 9 },
      }),
      'truncated',
    ],
  ])('made of %s fails with its code', async (_, bytes, code) => {
    await expect(readDirectory(sourceOf(bytes))).rejects.toMatchObject({ code });
  });

  it('is too large with more directory than we read', async () => {
    const record = { name: 'x', hole: 2 ** 28 };
    const file = sparseSource({ entries: [record], lie: { directoryOffset: 0 } });
    const start = new Uint8Array([0x50, 0x4b, 1, 2]);
    const source: Source = {
      ...file,
      read: async (offset, length) => (offset === 0 && length === 4 ? start : file.read(offset, length)),
    };

    await expect(readDirectory(source)).rejects.toMatchObject({ code: 'too-large' });
  });
});
