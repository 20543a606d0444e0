import type { MovingWindow } from '#utils/zip/source/moving-window.ts';
import type { SourceWindow } from '#utils/zip/source/window.ts';

/** A range of a source to be searched: a record that begins in it is completely in memory. */
export interface Block extends SourceWindow {
  /** Search from here (offset in the source) … */
  from: number;
  /** … up to, but not including, here. */
  to: number;
  /** Whether the source ends with this block. */
  isLast: boolean;
}

/** How many bytes must be in memory before and after the record that is searched for. */
interface Margins {
  before: number;
  after: number;
}

/** The source from `start` on, block by block. The window moves along, and stays where the search ends. */
export async function* blocksFrom(
  window: MovingWindow,
  start: number,
  { before, after }: Margins,
): AsyncGenerator<Block, void> {
  await window.read(start, after);
  for (let from = start; from < window.size;) {
    const block = blockOf(window.current(), from, after, window.size);
    if (block) yield block;
    from = block?.to ?? from;
    if (from < window.size) await window.moveTo(Math.max(start, from - before));
  }
}

/** The part of a window from `from` on that can be searched: all but its last bytes, or all where the source ends. */
function blockOf(
  { offset, bytes }: SourceWindow,
  from: number,
  after: number,
  size: number,
): Block | undefined {
  const end = offset + bytes.length;
  const isLast = end === size;
  const to = isLast ? size : end - after;
  return from < to ? { offset, bytes, from, to, isLast } : undefined;
}
