import { byteRange, eachFrame } from './frame-offsets.ts';
import type { FrameIndex, FrameRange } from './sound-index.ts';

/**
 * The payloads of the frames of a range, past their ADTS headers: views into `bytes`, which is the slice of the
 * original that `byteRange` tells.
 */
export function framePayloads(index: FrameIndex, range: FrameRange, bytes: Uint8Array): Uint8Array[] {
  const { start } = byteRange(index, range);
  const payloads: Uint8Array[] = [];
  eachFrame(index, range, (offset, size, headerLength) => {
    payloads.push(bytes.subarray(offset - start + headerLength, offset - start + size));
  });
  return payloads;
}
