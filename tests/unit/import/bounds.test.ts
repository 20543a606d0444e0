import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createInflationMeter } from '#utils/import/store/inflation-meter.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const audio = buildSpaceAudio({ duration: 5, startedAt: Date.UTC(2026, 5, 1), guests: [], turns: [] });
const good: ZipEntry[] = [
  {
    name: 'data/manifest.js',
    data: 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42"},"dataTypes":{"spacesMetadata":{}}}',
  },
  { name: 'data/spaces_media/space-1good_0.ts', data: audio.bytes },
];

const MIB = 1024 * 1024;
const packedZeros = deflateRawSync(Buffer.alloc(256 * MIB));

/** Zeros that state to be 2 GiB, in a quarter of a megabyte. */
function zeros(name: string): ZipEntry {
  const stated = { method: 8, size: 2 ** 31, crc: 1 };
  return { name, data: packedZeros, lie: stated, localLie: stated };
}

describe('far more bytes than a real archive has', () => {
  it.each([
    ['as an attachment', 'data/spaces_media/notes.pdf'],
    ['as an attachment of a Space', 'data/spaces_media/space-1good.vtt'],
    ['as posts', 'data/tweets.js'],
    ['as metadata', 'data/spaces-metadata.js'],
  ])('%s are reported, and not stored', async (_, name) => {
    const library = createTestLibrary();

    const { counts } = await library.importing([[...good, zeros(name)]]);

    expect(counts).toMatchObject({ new: 1, missing: 0, partial: 0 });
    expect(await library.report()).toMatchObject({ unimported: 1, faults: [{ name, code: 'too-large' }] });
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('as audio are reported, and not stored', async () => {
    const library = createTestLibrary();

    const { counts } = await library.importing([[...good, zeros('data/spaces_media/space-1zero_0.ts')]]);

    expect(counts).toMatchObject({ new: 1, missing: 1 });
    expect((await library.report())?.spaces).toMatchObject([
      { spaceId: '1good', state: 'complete' },
      { spaceId: '1zero', kind: 'missing', code: 'too-large' },
    ]);
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('as a ZIP inside the ZIP are reported, and not stored', async () => {
    const library = createTestLibrary();
    const inner = zeros('more.zip');
    const starting = {
      ...inner,
      data: deflateRawSync(Buffer.concat([Buffer.from('PK'), Buffer.alloc(256 * MIB)])),
    };

    await library.importing([[...good, starting]]);

    expect(await library.states()).toEqual({ '1good': 'complete' });
    expect((await library.report())?.files).toMatchObject([{}, { name: 'more.zip', code: 'too-large' }]);
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
    expect(await library.count('uncommitted')).toBe(0);
  });
});

describe('entries that claim the same bytes again and again', () => {
  const overlapping = (name: (index: number) => string): ZipEntry[] =>
    Array.from({ length: 30 }, (_, index) => ({
      name: name(index),
      data: 'text',
      lie: { compressedSize: audio.bytes.length, size: audio.bytes.length },
    }));

  it.each([
    ['attachments', overlapping((index) => `data/spaces_media/${index}.pdf`)],
    ['posts', overlapping((index) => `data/tweets-part${index}.js`)],
  ])('affect only themselves: %s', async (_, entries) => {
    const library = createTestLibrary();

    await library.importing([[...entries, ...good]]);

    expect(await library.states()).toEqual({ '1good': 'complete' });
    const report = await library.report();
    expect(report).toMatchObject({ unimported: 30, attachments: 0 });
    expect(report?.faults).toHaveLength(20);
    expect(report?.faults?.every(({ code }) => code === 'too-large')).toBe(true);
  });
});

it('reads lists of Spaces only up to a total', async () => {
  const library = createTestLibrary();
  const lists = Array.from({ length: 6 }, (_, part): ZipEntry => {
    const name = `data/spaces-metadata-part${part}.js`;
    return { name, data: `[{"id":"1list${part}"}]`, lie: { size: 60 * MIB } };
  });

  await library.importing([[...good, ...lists]]);

  expect(Object.keys(await library.states()).toSorted()).toEqual(
    ['1good', '1list0', '1list1', '1list2', '1list3'].toSorted(),
  );
  expect((await library.report())?.faults).toEqual([
    { name: 'data/spaces-metadata-part4.js', code: 'too-large' },
    { name: 'data/spaces-metadata-part5.js', code: 'too-large' },
  ]);
});

describe('the inflation meter', () => {
  it('refuses what follows many items that each inflate a little too much', () => {
    const meter = createInflationMeter();
    const item = { path: 'x', packedSize: 60_000 };

    const storeAll = (): void => {
      for (let items = 0; items < 100; items++) meter.begin(item)(60 * MIB);
    };

    expect(storeAll).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('accepts any number of items that inflate as texts do', () => {
    const meter = createInflationMeter();

    for (let items = 0; items < 10_000; items++) meter.begin({ path: 'x', packedSize: MIB })(30 * MIB);

    expect(() => meter.begin({ path: 'x', packedSize: MIB })).not.toThrow();
  });
});
