import { clockGaps, type Gap } from './clock-gaps.ts';
import { clockAtStart, type TimedTags } from '#utils/audio/hydra/timed-tags.ts';

/** The wall clock during a recording. Plain data: it can be cloned and stored. */
export interface WallClock {
  /** At media time 0, ms since 1970; missing where no tag has a clock. */
  startedAt?: number;
  /** In order. */
  gaps: Gap[];
}

/** Reads the clock from the timed tags of all parts, joined. */
export function wallClockOf(timedTags: TimedTags): WallClock {
  const startedAt = clockAtStart(timedTags);
  return { gaps: clockGaps(timedTags), ...(startedAt !== undefined && { startedAt }) };
}

/** The wall clock (ms since 1970) at a media time in seconds; at a gap, the time after it. */
export function wallClockAt({ startedAt, gaps }: WallClock, seconds: number): number | undefined {
  if (startedAt === undefined) return undefined;
  const missing = gaps.reduce((sum, gap) => sum + (gap.at <= seconds ? gap.seconds : 0), 0);
  return startedAt + (seconds + missing) * 1000;
}

/** The media time in seconds at which the clock showed `time` (ms since 1970); within a gap, the gap's position. */
export function mediaTimeAt({ startedAt, gaps }: Required<WallClock>, time: number): number {
  let seconds = (time - startedAt) / 1000;
  for (const gap of gaps) {
    if (seconds <= gap.at) break;
    seconds = Math.max(gap.at, seconds - gap.seconds);
  }
  return seconds;
}
