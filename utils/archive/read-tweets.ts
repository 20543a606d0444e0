import { parseTweet, type Tweet } from './parse-tweet.ts';
import { createItemScanner } from './item-scanner.ts';
import { isRecord } from '#utils/is-record.ts';
import type { JsonRecord } from './json.ts';

/** Yields the tweets of one `tweets*.js`, one at a time, from its chunks of bytes. */
export async function* readTweets(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Tweet, void> {
  for await (const item of streamItems(chunks)) {
    const tweet = parseTweet(item);
    if (tweet) yield tweet;
  }
}

/**
 * Yields the objects in a script's list, one at a time: a file of any length needs only the memory of its longest
 * item. Items that are not JSON, too long or too deep are skipped.
 */
async function* streamItems(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<JsonRecord, void> {
  const scanner = createItemScanner();
  const decoder = new TextDecoder();
  for await (const chunk of chunks) {
    for (const bytes of scanner.push(chunk)) {
      const item = parseItem(decoder.decode(bytes));
      if (item) yield item;
    }
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
