import { TAG_REACH } from './speaker-timeline.ts';
import { intersectRanges, mergeRanges, type TimeRange } from './time-ranges.ts';
import type { TimedTags } from '#utils/audio/hydra/timed-tags.ts';
import { mediaTimeAt, type WallClock } from './wall-clock.ts';

/** A session of a speaker from X's metadata, in ms since 1970. */
export interface ListedSession {
  start: number;
  /** Missing where the session had not ended. */
  end?: number;
}

/** Seconds without levels in the tags before the metadata is used instead: a tag may be missing. */
const MIN_UNTAGGED = 5;

/** The ranges in which no tag says who speaks, in order. */
export function untaggedRanges(timedTags: TimedTags, duration: number): TimeRange[] {
  const ranges: TimeRange[] = [];
  let from = 0;
  const closeAt = (to: number): void => {
    if (to - from > MIN_UNTAGGED) ranges.push({ from, to });
  };
  timedTags.at.forEach((at, i) => {
    if ((timedTags.levelStarts[i] ?? 0) === (timedTags.levelStarts[i + 1] ?? 0)) return;
    closeAt(at);
    from = at + TAG_REACH;
  });
  closeAt(duration);
  return ranges;
}

/** Start and end of each turn, alternating, in seconds of media time: the sessions, cut to the ranges (in order). */
export function listedTurns(
  sessions: readonly ListedSession[],
  clock: Required<WallClock>,
  ranges: readonly TimeRange[],
): Float64Array {
  const spoken = mergeRanges(
    sessions.map(({ start, end }) => ({
      from: mediaTimeAt(clock, start),
      to: end === undefined ? Infinity : mediaTimeAt(clock, end),
    })),
  );
  return Float64Array.from(intersectRanges(ranges, spoken).flatMap(({ from, to }) => [from, to]));
}
