import { concatBytes } from '#utils/concat-bytes.ts';
import type { Bytes } from '#utils/zip/index.ts';
import type { FileItem } from './file-item.ts';

/** How many first bytes `sniffAudio` needs. */
export const SNIFFED_BYTES = 4096;

/** An item whose first bytes have been read. */
export interface PeekedItem {
  /** Its first `count` bytes, or all if it has fewer. */
  head: Bytes;
  /** The same item, to be opened once. It streams all its bytes, without reading the first ones again. */
  item: FileItem;
  /** Must be called in the end. Stops reading, if the item was not read to its end. */
  close(): Promise<unknown>;
}

/** Reads the first `count` bytes of an item. */
export async function peekItem(item: FileItem, count: number, signal: AbortSignal): Promise<PeekedItem> {
  const stream = item.open(signal);
  const chunks = stream[Symbol.asyncIterator]();
  const seen: Bytes[] = [];
  let length = 0;
  while (length < count) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    seen.push(value.slice());
    length += value.length;
  }

  async function* replay(): AsyncGenerator<Bytes, void> {
    yield* seen.splice(0);
    yield* { [Symbol.asyncIterator]: () => chunks };
  }

  return {
    head: concatBytes(seen, count),
    item: { ...item, open: () => ({ outcome: stream.outcome, [Symbol.asyncIterator]: replay }) },
    close: async () => chunks.return?.(),
  };
}
