import { CodedError } from '#utils/coded-error.ts';
import type { FileItem } from './file-item.ts';

/** The text of a whole item; `too-large` beyond `maxBytes`. */
export async function readText(item: FileItem, maxBytes: number, signal: AbortSignal): Promise<string> {
  if (item.size > maxBytes) throw new CodedError('too-large', `${item.path} has ${item.size} bytes`);
  return readHead(item, maxBytes, signal);
}

/** The text of an item's first bytes. */
export async function readHead(item: FileItem, maxBytes: number, signal: AbortSignal): Promise<string> {
  let text = '';
  let left = maxBytes;
  for await (const part of textOf(item, signal)) {
    text += part;
    left -= part.length;
    if (left <= 0) break;
  }
  return text;
}

/** The text of an item as it comes; what is no UTF-8 becomes U+FFFD. */
export async function* textOf(item: FileItem, signal: AbortSignal): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  for await (const chunk of item.open(signal)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
