import {
  MAX_ALL_POSTS_BYTES,
  offerTitles,
  readTweets,
  type Offers,
  type PlannedSpace,
  type Tweet,
} from '#utils/archive/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { haveOverlaps } from '#utils/import/open/open-zip.ts';
import type { ReadArchive } from '#utils/import/open/read-contents.ts';
import { refusalCodeOf } from '#utils/import/open/refusal-code.ts';
import type { FileFault } from '#utils/library/index.ts';
import type { Bytes } from '#utils/zip/index.ts';

export interface OfferedTitlesOptions {
  signal: AbortSignal;
  /** Called for each file of posts that cannot be read. */
  onFault?(fault: FileFault): void;
  /** Called with the number of bytes read, as they come. */
  onBytes(count: number): void;
}

/** Searches the owner's own posts, one at a time, for the Spaces' titles and for the handles of their people. */
export function offeredTitles(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  options: OfferedTitlesOptions,
): Promise<Offers> {
  const spaces = plan.map(({ spaceId, metadata }) => metadata ?? { id: spaceId });
  return offerTitles(spaces, allTweets(archives, options));
}

/** Titles are optional: a recording is imported even if a file of posts cannot be read. */
async function* allTweets(
  archives: readonly ReadArchive[],
  { signal, onFault, onBytes }: OfferedTitlesOptions,
): AsyncGenerator<Tweet, void> {
  for (const { open, contents } of archives) {
    const { tweets } = contents.layout;
    let left = haveOverlaps(open, tweets) ? 0 : MAX_ALL_POSTS_BYTES;
    for (const { index, name } of tweets) {
      try {
        const item = open.itemAt(index);
        left -= item.size;
        if (left < 0) throw new CodedError('too-large', `${name} is beyond the bounds of posts`);
        yield* readTweets(counted(item.open(signal), onBytes));
      } catch (error) {
        onFault?.({ name, code: refusalCodeOf(error, signal) });
      }
    }
  }
}

/** Bytes of all posts, as the archives state them. */
export function bytesOfPosts(archives: readonly ReadArchive[]): number {
  const sizes = archives.flatMap(({ open, contents }) =>
    contents.layout.tweets.map(({ index }) => open.itemAt(index).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function* counted(
  chunks: AsyncIterable<Bytes>,
  onBytes: (count: number) => void,
): AsyncGenerator<Bytes, void> {
  for await (const chunk of chunks) {
    yield chunk;
    onBytes(chunk.length);
  }
}
