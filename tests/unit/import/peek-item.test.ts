import { describe, expect, it } from 'vitest';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import { peekItem } from '#utils/import/open/peek-item.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

const { signal } = new AbortController();

/** An item of these chunks, each of which is overwritten once the next one is read. */
function itemOf(...chunks: number[][]): { item: FileItem; opened: () => number; isClosed: () => boolean } {
  let opened = 0;
  let isClosed = false;
  const outcome = { isIntact: true, crc32: 7 };
  async function* stream() {
    const memory = new Uint8Array(8);
    try {
      for (const chunk of chunks) {
        memory.fill(0);
        memory.set(chunk);
        yield memory.subarray(0, chunk.length);
      }
    } finally {
      isClosed = true;
    }
  }
  const open: FileItem['open'] = () => {
    opened += 1;
    return { outcome, [Symbol.asyncIterator]: stream };
  };
  const item = { ...fileItem(sourceOf(new Uint8Array()), 'a'), open };
  return { item, opened: () => opened, isClosed: () => isClosed };
}

async function bytesOf(item: FileItem): Promise<number[]> {
  const bytes: number[] = [];
  for await (const chunk of item.open(signal)) bytes.push(...chunk);
  return bytes;
}

describe('peekItem', () => {
  it.each([
    [0, []],
    [1, [1]],
    [2, [1, 2]],
    [3, [1, 2, 3]],
    [5, [1, 2, 3, 4, 5]],
    [9, [1, 2, 3, 4, 5]],
  ])('reads the first %i bytes, and then all of them, once', async (count, expected) => {
    const { item, opened, isClosed } = itemOf([1, 2], [3], [4, 5]);

    const peeked = await peekItem(item, count, signal);

    expect([...peeked.head]).toEqual(expected);
    expect(await bytesOf(peeked.item)).toEqual([1, 2, 3, 4, 5]);
    expect(opened()).toBe(1);
    expect(isClosed()).toBe(true);
    expect(peeked.item.open(signal).outcome).toEqual({ isIntact: true, crc32: 7 });
  });

  it('reads no more of it than it needs', async () => {
    const { item, isClosed } = itemOf([1, 2]);

    await peekItem(item, 2, signal);
    const before = isClosed();
    await peekItem(item, 3, signal);

    expect([before, isClosed()]).toEqual([false, true]);
  });

  it('stops reading when it is closed', async () => {
    const { item, isClosed } = itemOf([1, 2], [3]);
    const { close } = await peekItem(item, 1, signal);

    await close();

    expect(isClosed()).toBe(true);
  });
});
