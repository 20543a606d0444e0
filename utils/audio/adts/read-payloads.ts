import { CodedError } from '#utils/coded-error.ts';
import { readBlob, createReusableBuffer, openBlobReader, type ReusableBuffer } from '#utils/blob-reader.ts';
import { eachFrame } from './frame-offsets.ts';
import type { Excerpt } from './audio-index.ts';

/** Bytes of the original that are in memory at a time. Larger blocks are not faster. */
const MAX_BLOCK_BYTES = 1 << 19;

/** Memory to read payloads into. It can be used for one excerpt after the other. */
export function createPayloadBuffer(): ReusableBuffer {
  return createReusableBuffer(MAX_BLOCK_BYTES);
}

/** A range of the original whose frames are read at once. */
interface Block {
  from: number;
  to: number;
  start: number;
  end: number;
}

/**
 * The payloads of an excerpt's frames, joined in each chunk, without ADTS headers or what is between the frames. A
 * chunk is valid until the next one. Throws CodedError `lost` where the original is shorter than its index says.
 */
export async function* readPayloads(
  excerpt: Excerpt,
  original: Blob,
  buffer = createPayloadBuffer(),
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const [block, bytes] of streamBlocks(excerpt, original, buffer)) {
    let length = 0;
    eachPayload(excerpt, block, (start, end) => {
      bytes.copyWithin(length, start, end);
      length += end - start;
    });
    yield bytes.subarray(0, length);
  }
}

/** The same payloads one by one, a few hundred at a time; they too are valid until the next ones. */
export async function* streamFrames(
  excerpt: Excerpt,
  original: Blob,
  buffer: ReusableBuffer,
): AsyncGenerator<Uint8Array<ArrayBuffer>[]> {
  for await (const [block, bytes] of streamBlocks(excerpt, original, buffer))
    yield framesIn(excerpt, block, bytes);
}

/** The same payloads one by one, in memory of their own. */
export async function* readFrames(
  excerpt: Excerpt,
  original: Blob,
): AsyncGenerator<Uint8Array<ArrayBuffer>[]> {
  for (const block of blocksOf(excerpt)) {
    const bytes = await readBlob(original.slice(block.start, block.end));
    yield framesIn(excerpt, block, requireAll(bytes, block));
  }
}

function framesIn(excerpt: Excerpt, block: Block, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const frames: Uint8Array<ArrayBuffer>[] = [];
  eachPayload(excerpt, block, (start, end) => frames.push(bytes.subarray(start, end)));
  return frames;
}

/** Reads block after block into the same memory. */
async function* streamBlocks(
  excerpt: Excerpt,
  original: Blob,
  buffer: ReusableBuffer,
): AsyncGenerator<[Block, Uint8Array<ArrayBuffer>]> {
  const blocks = blocksOf(excerpt);
  let at = blocks[0]?.start ?? 0;
  const end = blocks.at(-1)?.end ?? 0;
  const reader = openBlobReader(original.slice(at, end), buffer);
  try {
    for (const block of blocks) {
      await reader.skip(block.start - at);
      yield [block, requireAll(await reader.read(block.end - block.start), block)];
      at = block.end;
    }
  } finally {
    await reader.close();
  }
}

function requireAll(bytes: Uint8Array<ArrayBuffer>, { start, end }: Block): Uint8Array<ArrayBuffer> {
  if (bytes.length < end - start) throw new CodedError('lost', 'The original is shorter than its index says');
  return bytes;
}

/** Calls `visit` with the position of each payload in the block's bytes. */
function eachPayload({ index }: Excerpt, block: Block, visit: (start: number, end: number) => void): void {
  const visitFrame = (offset: number, size: number, headerLength: number): void => {
    const at = offset - block.start;
    visit(at + headerLength, at + size);
  };
  eachFrame(index, block, visitFrame, block.start);
}

function blocksOf({ index, from, to }: Excerpt): Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  eachFrame(index, { from, to }, (offset, size, _headerLength, i) => {
    if (!block || offset + size - block.start > MAX_BLOCK_BYTES) {
      block = { from: from + i, to: from + i, start: offset, end: offset };
      blocks.push(block);
    }
    block.to = from + i + 1;
    block.end = offset + size;
  });
  return blocks;
}
