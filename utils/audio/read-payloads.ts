import { eachFrame } from './frame-offsets.ts';
import type { Piece } from './packed-table.ts';

/** Bytes of the original that are held at a time. */
const MOST_HELD = 1 << 22;

/** A stretch of the original whose frames are read at once. */
interface Block {
  from: number;
  to: number;
  start: number;
  end: number;
}

/**
 * The payloads of a piece's frames one after the other, without ADTS headers or what lies between the frames. What
 * is given is overwritten by nothing, and held by nobody. `read` gives the bytes of the original from `start` up to
 * `end`.
 */
export async function* readPayloads(
  piece: Piece,
  read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const block of blocksOf(piece)) {
    const bytes = await read(block.start, block.end);
    if (bytes.length < block.end - block.start)
      throw new RangeError('The original is shorter than its index says');
    let length = 0;
    eachFrame(
      piece.index,
      block,
      (offset, size, headerLength) => {
        const at = offset - block.start;
        bytes.copyWithin(length, at + headerLength, at + size);
        length += size - headerLength;
      },
      block.start,
    );
    yield bytes.subarray(0, length);
  }
}

function blocksOf({ index, from, to }: Piece): Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  eachFrame(index, { from, to }, (offset, size, _headerLength, i) => {
    if (!block || offset + size - block.start > MOST_HELD) {
      block = { from: from + i, to: from + i, start: offset, end: offset };
      blocks.push(block);
    }
    block.to = from + i + 1;
    block.end = offset + size;
  });
  return blocks;
}
