import { isRecord, type JsonRecord } from './json.ts';
import { createItemScanner } from './item-scanner.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The objects in the list of a script, one at a time, out of its bytes as they come: a file of any length takes the
 * memory of its longest item. Items that are no JSON, too long or too deep are passed over.
 */
export async function* streamItems(chunks: AsyncIterable<Bytes>): AsyncGenerator<JsonRecord, void> {
  const scanner = createItemScanner();
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    for (const bytes of scanner.push(chunk)) {
      const item = parseItem(decoder.decode(bytes));
      if (item) yield item;
    }
    if (scanner.isDone()) return;
  }
}

function parseItem(text: string): JsonRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined; // One item that is no JSON costs that item, not all others.
  }
}
