import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { salvageDirectory, type Bytes } from '#utils/zip/index.ts';
import { fields } from '../../fixtures/zip/byte-writer.ts';
import { countingPulls, sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

describe('hostile bytes', () => {
  const header = (name: string, odd: Partial<ZipEntry>): Bytes => {
    const file = writeZip({ entries: [{ name, ...odd }], hasDirectory: false });
    return file.slice(0, 30 + name.length);
  };
  const repeat = (bytes: Bytes, size: number): Bytes =>
    concatBytes(Array.from({ length: Math.floor(size / bytes.length) }, () => bytes));

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
      concatBytes([
        header('x', { descriptor: 'signed' }),
        ...Array.from({ length: 20_000 }, (_, n) =>
          fields([4, 0x08074b50], [4, 1], [4, n * 16], [4, n * 16]),
        ),
      ]),
    ],
  ])('made of %s are read a few times at most', async (_, bytes) => {
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
    const { source } = countingPulls({
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
    });

    await expect(salvageDirectory(source)).rejects.toMatchObject({ code: 'too-large' });
  });
});
