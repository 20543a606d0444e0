import { concatBytes } from '#utils/concat-bytes.ts';
import { createAdtsIndexer, type AudioIndex } from '#utils/audio/index.ts';

/** Indexes bytes in pieces, each of which is pushed as a chunk. */
export function indexChunks(chunks: Iterable<Uint8Array>): AudioIndex {
  const indexer = createAdtsIndexer();
  for (const chunk of chunks) indexer.push(chunk);
  return indexer.finish();
}

export function indexAudio(...pieces: Uint8Array[]): AudioIndex {
  return indexChunks([concatBytes(pieces)]);
}

/** The same bytes in chunks of the lengths that `nextLength` returns. */
export function* cut(bytes: Uint8Array, nextLength: () => number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length;) {
    const length = Math.max(1, nextLength());
    yield bytes.slice(at, at + length);
    at += length;
  }
}

export interface FrameToMake {
  rateIndex?: number;
  channels?: number;
  hasCrc?: boolean;
  /** Raw data blocks. */
  blocks?: number;
  payload?: number;
  /** The value of every byte of the payload. */
  fill?: number;
}

/** An ADTS frame of AAC-LC with a meaningless payload. */
export function makeFrame(frame: FrameToMake = {}): Uint8Array {
  const { rateIndex = 3, channels = 2, hasCrc = false, blocks = 1, payload = 50, fill = 0x21 } = frame;
  const length = 7 + (hasCrc ? 2 * blocks : 0) + payload;
  const bytes = new Uint8Array(length).fill(fill);
  bytes.set([
    0xff,
    hasCrc ? 0xf0 : 0xf1,
    0x40 | (rateIndex << 2) | (channels >> 2),
    ((channels & 3) << 6) | (length >> 11),
    (length >> 3) & 0xff,
    ((length & 7) << 5) | 0x1f,
    0xfc | (blocks - 1),
  ]);
  return bytes;
}

export function makeFrames(count: number, frame?: FrameToMake): Uint8Array[] {
  return Array.from({ length: count }, () => makeFrame(frame));
}
