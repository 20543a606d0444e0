import { expect, it } from 'vitest';
import { readAhead } from '#utils/import/open/read-ahead.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

const SIZE = 200_000;
const file = Uint8Array.from({ length: SIZE }, (_, i) => i % 251);

/** The file, and what is read of it. */
function createFile(): { source: Source; reads: number[] } {
  const reads: number[] = [];
  const inner = sourceOf(file);
  const read: Source['read'] = (offset, length, signal) => {
    reads.push(length);
    return inner.read(offset, length, signal);
  };
  return { source: { ...inner, read }, reads };
}

async function bytesOf(stream: ReadableStream<Bytes>): Promise<number[]> {
  const bytes: number[] = [];
  for await (const chunk of stream) bytes.push(...chunk);
  return bytes;
}

it('reads many small ranges with one read', async () => {
  const { source, reads } = createFile();
  const ahead = readAhead(source);

  const ranges = await Promise.all([0, 40, 900, 65_000].map((offset) => ahead.read(offset, 1000)));

  expect(ranges.map((bytes) => [...bytes])).toEqual(
    [0, 40, 900, 65_000].map((offset) => [...file.subarray(offset, offset + 1000)]),
  );
  expect(reads).toHaveLength(1);
});

it('streams a small range from what it has read, and a large one from the file', async () => {
  const { source, reads } = createFile();
  const ahead = readAhead(source);

  await ahead.read(199_000, 30);
  const small = await bytesOf(ahead.stream(199_500, 500));
  const large = await bytesOf(ahead.stream(10, 50_000));

  expect(small).toEqual([...file.subarray(199_500)]);
  expect(large).toEqual([...file.subarray(10, 50_010)]);
  expect(reads).toHaveLength(1);
});

it('passes on what goes beyond the end, and large ranges', async () => {
  const { source, reads } = createFile();
  const ahead = readAhead(source);

  await expect(ahead.read(SIZE - 10, 20)).rejects.toMatchObject({ code: 'unreadable' });
  await ahead.read(0, 5000);

  expect(reads).toEqual([20, 5000]);
});

it('tries again what could not be read', async () => {
  const { source } = createFile();
  let failures = 1;
  const ahead = readAhead({
    ...source,
    async read(...args) {
      if (failures-- > 0) throw new Error('asleep');
      return source.read(...args);
    },
  });

  await expect(ahead.read(0, 4)).rejects.toThrow('asleep');

  expect([...(await ahead.read(0, 4))]).toEqual([0, 1, 2, 3]);
});

it('hands out bytes of their own', async () => {
  const ahead = readAhead(createFile().source);

  (await ahead.read(0, 4)).fill(9);

  expect([...(await ahead.read(0, 4))]).toEqual([0, 1, 2, 3]);
});
