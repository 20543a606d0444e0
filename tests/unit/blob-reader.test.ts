import { describe, expect, it } from 'vitest';
import { streamBlob, createReusableBuffer, openBlobReader } from '#utils/blob-reader.ts';

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const blob = new Blob([Uint8Array.from(numbers(0, 100)), Uint8Array.from(numbers(100, 200))]);

describe('openBlobReader', () => {
  it('continues where it stopped, across the parts of a Blob and after skipped bytes', async () => {
    const reader = openBlobReader(blob, createReusableBuffer(60));

    expect([...(await reader.read(10))]).toEqual(numbers(0, 10));
    await reader.skip(85);
    expect([...(await reader.read(60))]).toEqual(numbers(95, 155));
    await reader.close();
  });

  it('returns the rest at the end, and nothing after it', async () => {
    const reader = openBlobReader(blob, createReusableBuffer(200));
    await reader.skip(190);

    expect([...(await reader.read(20))]).toEqual(numbers(190, 200));
    expect(await reader.read(20)).toHaveLength(0);
    await reader.close();
  });

  it('reads into the same memory all the time', async () => {
    const reader = openBlobReader(blob, createReusableBuffer(50));
    const first = await reader.read(50);

    const second = await reader.read(50);

    expect(second.buffer.byteLength).toBe(50);
    expect(first.buffer.detached).toBe(true);
    await reader.close();
  });

  it('leaves the memory to the next reader', async () => {
    const buffer = createReusableBuffer(60);
    const first = openBlobReader(blob, buffer);
    await first.read(60);
    await first.close();

    const second = openBlobReader(blob, buffer);

    expect([...(await second.read(60))]).toEqual(numbers(0, 60));
    await second.close();
  });
});

describe('streamBlob', () => {
  it('yields every byte once', async () => {
    const long = new Blob(Array.from({ length: 20 }, (_, i) => new Uint8Array(100_000).fill(i)));
    const sums: number[] = [];

    for await (const bytes of streamBlob(long, new AbortController().signal)) {
      for (const value of bytes) sums[value] = (sums[value] ?? 0) + 1;
    }

    expect(sums).toEqual(Array.from({ length: 20 }, () => 100_000));
  });

  it('stops when it is aborted', async () => {
    const stopped = AbortSignal.abort();

    await expect(streamBlob(blob, stopped).next()).rejects.toThrow(stopped.reason);
  });
});
