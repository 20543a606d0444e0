import type { ByteRange } from './remote-file.ts';

/** A gap of this size is read rather than asked around: a request takes as long as so many bytes. */
export const SMALL_GAP = 128 * 1024;

/** The ranges in order, those with small gaps between them as one. */
export function mergeByteRanges(ranges: readonly ByteRange[], gap = SMALL_GAP): ByteRange[] {
  const merged: ByteRange[] = [];
  for (const range of ranges.filter(({ length }) => length > 0).toSorted((a, b) => a.offset - b.offset)) {
    const last = merged.at(-1);
    const end = range.offset + range.length;
    if (last && range.offset <= last.offset + last.length + gap) {
      last.length = Math.max(last.length, end - last.offset);
    } else merged.push({ ...range });
  }
  return merged;
}
