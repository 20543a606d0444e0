import type { Source } from './source.ts';
import type { Window } from './window.ts';

/** A stretch of a source that is being gone through: what begins in it can be seen whole. */
export interface Block extends Window {
  /** Where to look, in the source: from here on … */
  from: number;
  /** … and before here. */
  to: number;
  /** Whether the source ends with it. */
  isLast: boolean;
}

interface BlockOptions {
  /** How many bytes are to be seen before and after what is looked for. */
  before: number;
  after: number;
  /** What has been read already: where it holds the start, it is the first block. */
  seen: Window;
}

const BLOCK = 256 * 1024;

/** All of a source from `start` on, block by block; each is lost when the next is asked for. */
export async function* blocksFrom(
  source: Source,
  start: number,
  { before, after, seen }: BlockOptions,
  signal?: AbortSignal,
): AsyncGenerator<Block, void> {
  const first = blockOf(seen, start, after, source.size);
  if (first) yield first;
  if (first?.isLast) return;
  let from = first?.to ?? start;
  const buffer = new Uint8Array(BLOCK);
  let offset = Math.max(start, from - before);
  let filled = 0;
  for await (const chunk of source.stream(offset, source.size - offset)) {
    for (let taken = 0; taken < chunk.length;) {
      signal?.throwIfAborted();
      const piece = chunk.subarray(taken, taken + BLOCK - filled);
      buffer.set(piece, filled);
      filled += piece.length;
      taken += piece.length;
      const block = blockOf({ offset, bytes: buffer.subarray(0, filled) }, from, after, source.size);
      if (!block) continue;
      yield block;
      if (block.isLast) return;
      const kept = block.to - before;
      buffer.copyWithin(0, kept - offset, filled);
      filled -= kept - offset;
      offset = kept;
      from = block.to;
    }
  }
}

/** The part of a window from `from` on that can be looked at: all but its last bytes, or all where the source ends. */
function blockOf({ offset, bytes }: Window, from: number, after: number, size: number): Block | undefined {
  const end = offset + bytes.length;
  const isLast = end === size;
  const to = isLast ? size : end - after;
  return from >= offset && (from < to || isLast) ? { offset, bytes, from, to, isLast } : undefined;
}
