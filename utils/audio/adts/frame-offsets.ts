import type { FrameIndex, FrameRange } from './audio-index.ts';

/** `i` counts from 0 at the start of the range. */
type VisitFrame = (offset: number, size: number, headerLength: number, i: number) => void;

/**
 * Calls `visit` for each frame of the range with its offset in the original, its size and the length of its header.
 * `start`, the offset of the first frame, is summed up unless the caller knows it.
 */
export function eachFrame(
  index: FrameIndex,
  { from, to }: FrameRange,
  visit: VisitFrame,
  start = frameOffset(index, from),
): void {
  const { frames, gapFrames, gapBytes, runs } = index;
  let offset = start;
  let run = Math.max(
    0,
    runs.findLastIndex(({ frame }) => frame <= from),
  );
  let gap = gapFrames.findIndex((frame) => frame > from);
  let nextGap = gapFrames[gap] ?? Infinity;
  let headerLength = runs[run]?.headerLength ?? 0;
  for (let frame = from; frame < to; frame += 1) {
    if (frame === nextGap) {
      offset += gapBytes[gap] ?? 0;
      nextGap = gapFrames[++gap] ?? Infinity;
    }
    if (frame === runs[run + 1]?.frame) headerLength = runs[++run]?.headerLength ?? 0;
    const size = frames[frame] ?? 0;
    visit(offset, size, headerLength, frame - from);
    offset += size;
  }
}

/** Frames between two stored sums, so that an offset late in a long recording needs few additions. */
const FRAMES_PER_SUM = 1024;
const sumsByIndex = new WeakMap<FrameIndex, Float64Array>();

/** Offset in bytes of a frame; for `frames.length`, of the end of the last frame. */
function frameOffset(index: FrameIndex, frame: number): number {
  const { frames, gapFrames, gapBytes } = index;
  const block = Math.floor(frame / FRAMES_PER_SUM);
  let offset = sumsOf(index)[block] ?? 0;
  for (let i = block * FRAMES_PER_SUM; i < frame; i += 1) offset += frames[i] ?? 0;
  for (let i = 0; i < gapFrames.length && (gapFrames[i] ?? 0) <= frame; i += 1) offset += gapBytes[i] ?? 0;
  return offset;
}

/** Bytes of all frames before every `FRAMES_PER_SUM`-th one, without what is between them. */
function sumsOf(index: FrameIndex): Float64Array {
  const known = sumsByIndex.get(index);
  if (known) return known;
  const { frames } = index;
  const sums = new Float64Array(Math.floor(frames.length / FRAMES_PER_SUM) + 1);
  for (let i = 1; i < sums.length; i += 1) {
    let sum = sums[i - 1] ?? 0;
    for (let j = (i - 1) * FRAMES_PER_SUM; j < i * FRAMES_PER_SUM; j += 1) sum += frames[j] ?? 0;
    sums[i] = sum;
  }
  sumsByIndex.set(index, sums);
  return sums;
}
