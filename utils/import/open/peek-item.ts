import { concatBytes } from '#utils/concat-bytes.ts';
import type { Bytes } from '#utils/zip/index.ts';
import type { FileItem } from './file-item.ts';

/** An item whose first bytes have been looked at. */
export interface PeekedItem {
  /** Its first `count` bytes, or all where it has fewer. */
  head: Bytes;
  /** The same item, to be opened once: it gives all its bytes, without being read from the start again. */
  item: FileItem;
  /** To be called in the end: ends the reading, if that has not ended by itself. */
  close(): Promise<unknown>;
}

/** Looks at the first `count` bytes of an item. */
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
