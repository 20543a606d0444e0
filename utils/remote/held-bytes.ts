import type { Bytes } from '#utils/zip/index.ts';

/** Bytes of a file that are in memory. Plain data: it can be posted to a worker. */
export interface HeldRange {
  offset: number;
  bytes: Bytes;
}

/** Ranges that need not be asked for again. */
export interface HeldBytes {
  ranges(): readonly HeldRange[];
  add(range: HeldRange): void;
  /** These bytes, if all of them are here; not a copy. */
  find(offset: number, length: number): Bytes | undefined;
}

/** Bytes that are held at most: a directory of 200,000 entries has 20 MB, and posts up to 5 MB. */
const MAX_HELD = 48 * 1024 * 1024;

export function createHeldBytes(held: readonly HeldRange[] = []): HeldBytes {
  const ranges = [...held];
  let total = ranges.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return {
    ranges: () => ranges,
    add(range) {
      if (total + range.bytes.length > MAX_HELD) return;
      total += range.bytes.length;
      ranges.push(range);
    },
    find(offset, length) {
      const range = ranges.find(
        (each) => offset >= each.offset && offset + length <= each.offset + each.bytes.length,
      );
      return range?.bytes.subarray(offset - range.offset, offset - range.offset + length);
    },
  };
}
