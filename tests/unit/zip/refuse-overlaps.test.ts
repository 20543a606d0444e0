import { describe, expect, it } from 'vitest';
import { readDirectory, refuseOverlaps, type Entry } from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const NAMES = Array.from({ length: 20 }, (_, n) => `space-${n}_0.ts`);

async function entriesOf(odd: (index: number) => Partial<ZipEntry>): Promise<Entry[]> {
  const entries = NAMES.map((name, index) => ({ name, data: 'audio'.repeat(100), ...odd(index) }));
  const directory = await readDirectory(sourceOf(writeZip({ entries })));
  return NAMES.map((_, index) => directory.entryOf(index));
}

describe('refuseOverlaps', () => {
  it('accepts entries that follow each other', async () => {
    const entries = await entriesOf(() => ({}));

    expect(() => refuseOverlaps(entries)).not.toThrow();
  });

  it('accepts a few damaged sizes', async () => {
    const entries = await entriesOf((index) => (index < 3 ? { lie: { compressedSize: 2 ** 31 } } : {}));

    expect(() => refuseOverlaps(entries)).not.toThrow();
  });

  it('refuses entries that all claim the same bytes', async () => {
    const entries = await entriesOf(() => ({ lie: { headerOffset: 0, compressedSize: 9000 } }));

    expect(() => refuseOverlaps(entries)).toThrow(expect.objectContaining({ code: 'too-large' }));
  });

  it('accepts an empty list', () => {
    expect(() => refuseOverlaps([])).not.toThrow();
  });
});
