import { parseTweet, type Tweet } from './parse-tweet.ts';
import { streamItems } from './stream-items.ts';

/** The tweets of one `tweets*.js`, one at a time, out of its bytes as they come. */
export async function* readTweets(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Tweet, void> {
  for await (const item of streamItems(chunks)) {
    const tweet = parseTweet(item);
    if (tweet) yield tweet;
  }
}
