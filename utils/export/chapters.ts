import type { Chapter } from '#utils/audio/index.ts';
import type { Episode } from './episode.ts';

/** How long a turn must be to be a chapter, in seconds: the first of these that gives enough of them. */
const MIN_TURN_SECONDS = [30, 15, 8];
const ENOUGH_CHAPTERS = 3;
/** A turn that begins this near (seconds) to a bookmark is what the bookmark speaks of. */
const NEAR_BOOKMARK = 5;
/** Bookmarks are the person's own: where room is short, they stay. */
const BOOKMARK_WEIGHT = 1e9;

/** One chapter a bookmark or a speaker's longer turn. The first begins at 0. */
export function deriveChapters(episode: Pick<Episode, 'title' | 'bookmarks' | 'speakers'>): Chapter[] {
  const bookmarkChapters = episode.bookmarks.map(({ at, note }) => ({
    at,
    title: note.replaceAll(/\s+/g, ' '),
    weight: BOOKMARK_WEIGHT,
  }));
  const lists = MIN_TURN_SECONDS.map((shortest) =>
    mergeChapters(turnChapters(episode, shortest), bookmarkChapters),
  );
  const chapters = lists.find(({ length }) => length >= ENOUGH_CHAPTERS) ?? lists.at(-1) ?? [];
  const [first, ...others] = chapters;
  if (!first) return [{ at: 0, title: episode.title }];
  return first.at < 1 ? [{ ...first, at: 0 }, ...others] : [{ at: 0, title: episode.title }, ...chapters];
}

function turnChapters({ speakers }: Pick<Episode, 'speakers'>, shortest: number): Required<Chapter>[] {
  return speakers
    .flatMap(({ label, turns }) =>
      turns.map(({ from, to }) => ({ at: from, title: label, weight: to - from })),
    )
    .filter(({ weight }) => weight >= shortest);
}

/** By time; turns beside a bookmark, and further turns of whoever has the word anyway, are left out. */
function mergeChapters(
  turns: readonly Required<Chapter>[],
  bookmarkChapters: readonly Required<Chapter>[],
): Required<Chapter>[] {
  const free = turns.filter(({ at }) =>
    bookmarkChapters.every((bookmark) => Math.abs(bookmark.at - at) > NEAR_BOOKMARK),
  );
  const chapters: Required<Chapter>[] = [];
  for (const chapter of [...free, ...bookmarkChapters].sort((a, b) => a.at - b.at || b.weight - a.weight)) {
    const last = chapters.at(-1);
    const isBookmark = chapter.weight === BOOKMARK_WEIGHT;
    if (last && last.title === chapter.title && !isBookmark) continue;
    // Two can not begin in the same millisecond.
    if (last && chapter.at - last.at < 0.001) continue;
    chapters.push(chapter);
  }
  return chapters;
}
