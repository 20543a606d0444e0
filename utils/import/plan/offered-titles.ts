import { offerTitles, readTweets, type Offers, type PlannedSpace, type Tweet } from '#utils/archive/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { ReadArchive } from '#utils/import/open/read-contents.ts';

/** Searches the owner's own posts, one at a time, for the Spaces' titles and for the handles of their people. */
export function offeredTitles(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  signal: AbortSignal,
): Promise<Offers> {
  const spaces = plan.map(({ spaceId, metadata }) => metadata ?? { id: spaceId });
  return offerTitles(spaces, allTweets(archives, signal));
}

async function* allTweets(
  archives: readonly ReadArchive[],
  signal: AbortSignal,
): AsyncGenerator<Tweet, void> {
  for (const { open, contents } of archives) {
    for (const { index } of contents.layout.tweets) {
      try {
        yield* readTweets(open.itemAt(index).open(signal));
      } catch (error) {
        signal.throwIfAborted();
        // Titles are optional: a recording is imported even if a file of posts cannot be read.
        if (codeOf(error) === undefined) throw error;
      }
    }
  }
}
