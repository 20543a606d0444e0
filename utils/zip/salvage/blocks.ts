import type { MovingWindow } from '#utils/zip/source/moving-window.ts';
import type { SourceWindow } from '#utils/zip/source/window.ts';

/** A stretch of a source that is being gone through: what begins in it can be seen whole. */
export interface Block extends SourceWindow {
  /** Where to look, in the source: from here on … */
  from: number;
  /** … and before here. */
  to: number;
  /** Whether the source ends with it. */
  isLast: boolean;
}

/** How many bytes are to be seen before and after what is looked for. */
interface Margins {
  before: number;
  after: number;
}

/** All of a source from `start` on, block by block. The window moves along, and stays where the search ends. */
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

/** The part of a window from `from` on that can be looked at: all but its last bytes, or all where the source ends. */
function blockOf({ offset, bytes }: SourceWindow, from: number, after: number, size: number): Block | undefined {
  const end = offset + bytes.length;
  const isLast = end === size;
  const to = isLast ? size : end - after;
  return from < to ? { offset, bytes, from, to, isLast } : undefined;
}
