import { describe, expect, it } from 'vitest';
import { requireFreeSpace } from '#utils/import/plan/require-free-space.ts';
import { createInflationMeter, meteredPool } from '#utils/import/store/inflation-meter.ts';
import { loadOf } from '#utils/import/store/load-of.ts';
import { fileItem } from '#utils/import/open/file-item.ts';
import { createLocalPool } from '#utils/import/store/store-part.ts';
import { importCodeOf } from '#utils/import/status.ts';
import { CodedError } from '#utils/coded-error.ts';
import { MAX_INFLATION } from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { createTestLibrary } from './importing.ts';

const MiB = 1024 * 1024;

describe('how many are stored at a time', () => {
  it.each([
    ['a large one alone', 2 * MiB + 1, 1, 1],
    ['as many large ones as there are workers', 2 * MiB + 1, 4, 4],
    ['sixteen small ones', 2 * MiB, 1, 16],
    ['one small one for each of many workers', 4097, 32, 32],
    ['a thousand that are stored in their row', 4096, 32, 1024],
    ['a thousand without audio', 0, 1, 1024],
  ])('is %s', (_what, bytes, workers, expected) => {
    expect(1 / loadOf(bytes, workers)).toBe(expected);
  });
});

describe('free space', () => {
  it.each<[string, number, StorageEstimate]>([
    ['just enough', 100, { quota: 300, usage: 200 }],
    ['an unknown quota', 100, { usage: 0 }],
    ['unknown usage', 100, { quota: 0 }],
  ])('suffices with %s', (_what, needed, estimate) => {
    expect(() => requireFreeSpace(needed, estimate)).not.toThrow();
  });

  it.each([
    [{ quota: 300, usage: 201 }, 99],
    [{ quota: 100, usage: 300 }, 0],
  ])('does not suffice with %j, of which %i bytes are free', (estimate, free) => {
    expect(() => requireFreeSpace(100, estimate)).toThrow(
      expect.objectContaining({ code: 'quota', shortage: { needed: 100, free } }),
    );
  });
});

describe('what the items of an import inflate to', () => {
  const item = (packedSize: number) => ({ path: 'a', packedSize });

  it('is bounded by what they are packed in, and what is allowed in any case', () => {
    const meter = createInflationMeter();
    const allowed = 256 * MiB + 1000 * MAX_INFLATION;

    meter.begin(item(1000))(allowed);
    const more = meter.begin(item(0));
    more(1);

    expect(() => meter.begin(item(0))).toThrow(expect.objectContaining({ code: 'too-large' }));
    expect(() => meter.begin(item(1))).not.toThrow();
  });

  it('counts parts of audio as they are read, and refuses them when it is too much', async () => {
    const meter = createInflationMeter();
    const pool = meteredPool(createLocalPool(), meter);
    const { writer: library } = createTestLibrary();
    const bytes = new Uint8Array(1000);
    const part = { ...fileItem(sourceOf(bytes, 'a.ts'), 'a.ts'), packedSize: 0 };
    const counts: number[] = [];
    const store = () =>
      pool.storePart(part, 0, {
        library,
        signal: new AbortController().signal,
        onBytes: (count) => counts.push(count),
      });

    meter.begin(item(0))(256 * MiB - 999);
    await store();

    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    await expect(store()).rejects.toMatchObject({ code: 'too-large' });
  });
});

describe('the code of an import', () => {
  const { signal } = new AbortController();

  it('is that of its error, unless it was cancelled or nobody expects it', () => {
    const truncated = new CodedError('truncated', 'cut off');

    expect(importCodeOf(truncated, signal)).toBe('truncated');
    expect(importCodeOf(truncated, AbortSignal.abort())).toBe('cancelled');
    expect(importCodeOf(new CodedError('no-sound', 'not of an import'), signal)).toBe('unexpected');
    expect(importCodeOf(new TypeError('a fault'), signal)).toBe('unexpected');
  });
});
