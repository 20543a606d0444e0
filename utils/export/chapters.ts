import type { Chapter, TimeRange } from '#utils/audio/index.ts';

/** What chapters are derived from. Times in seconds. */
export interface ChapterSource {
  title: string;
  bookmarks: readonly { at: number; note: string }[];
  speakers: readonly { label: string; turns: readonly TimeRange[] }[];
}

/** How long a turn must be to become a chapter, in seconds: the first of these that yields enough chapters. */
const MIN_TURN_SECONDS = [30, 15, 8];
const ENOUGH_CHAPTERS = 3;
/** A turn that begins this close (seconds) to a bookmark is what the bookmark is about. */
const NEAR_BOOKMARK = 5;
/** A chapter of somebody's turn lasts at least this share of the whole: players list some twenty without scrolling. */
const MIN_SHARE = 1 / 24;
/** Where a format limits the number of chapters, the person's own bookmarks stay. */
const BOOKMARK_WEIGHT = 1e9;

/** One chapter for each bookmark and each longer turn. The first begins at 0. */
export function deriveChapters(source: ChapterSource): Chapter[] {
  const bookmarks = source.bookmarks.map(({ at, note }) => ({
    at,
    title: note.replaceAll(/\s+/g, ' '),
    weight: BOOKMARK_WEIGHT,
  }));
  const candidates = MIN_TURN_SECONDS.map((min) => mergeChapters(turnChapters(source, min), bookmarks));
  const all = candidates.find(({ length }) => length >= ENOUGH_CHAPTERS) ?? candidates.at(-1) ?? [];
  const chapters = spreadChapters(all, lastOf(source) * MIN_SHARE);
  const [first, ...others] = chapters;
  if (!first) return [{ at: 0, title: source.title }];
  return first.at < 1 ? [{ ...first, at: 0 }, ...others] : [{ at: 0, title: source.title }, ...chapters];
}

/** When the last turn ends, in seconds. */
function lastOf({ speakers }: ChapterSource): number {
  return Math.max(0, ...speakers.map(({ turns }) => turns.at(-1)?.to ?? 0));
}

/** Leaves out turns that are closer than this (seconds) to a longer one or to a bookmark. The first stays: something begins there. */
function spreadChapters(chapters: readonly Required<Chapter>[], least: number): Required<Chapter>[] {
  const [first, ...others] = chapters;
  const kept = first ? [first] : [];
  for (const chapter of others.sort((a, b) => b.weight - a.weight)) {
    const isFree = kept.every(({ at }) => Math.abs(at - chapter.at) >= least);
    if (chapter.weight === BOOKMARK_WEIGHT || isFree) kept.push(chapter);
  }
  return kept.sort((a, b) => a.at - b.at);
}

function turnChapters({ speakers }: ChapterSource, minSeconds: number): Required<Chapter>[] {
  return speakers
    .flatMap(({ label, turns }) =>
      turns.map(({ from, to }) => ({ at: from, title: label, weight: to - from })),
    )
    .filter(({ weight }) => weight >= minSeconds);
}

/** By time. Leaves out turns near a bookmark, and further turns of the speaker of the chapter before. */
function mergeChapters(
  turns: readonly Required<Chapter>[],
  bookmarks: readonly Required<Chapter>[],
): Required<Chapter>[] {
  const remaining = turns.filter(({ at }) =>
    bookmarks.every((bookmark) => Math.abs(bookmark.at - at) > NEAR_BOOKMARK),
  );
  const chapters: Required<Chapter>[] = [];
  for (const chapter of [...remaining, ...bookmarks].sort((a, b) => a.at - b.at || b.weight - a.weight)) {
    const last = chapters.at(-1);
    const isBookmark = chapter.weight === BOOKMARK_WEIGHT;
    if (last && last.title === chapter.title && !isBookmark) continue;
    // Two chapters cannot begin in the same millisecond.
    if (last && chapter.at - last.at < 0.001) continue;
    chapters.push(chapter);
  }
  return chapters;
}
