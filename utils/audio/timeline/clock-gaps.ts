import type { TimedTags } from '#utils/audio/hydra/timed-tags.ts';

/** Where the clock continued and the audio did not. A gap takes no media time. */
export interface Gap {
  /** Media time in seconds: the audio before the gap is followed directly by the audio after it. */
  at: number;
  /** Duration by the clock. */
  seconds: number;
}

/** Seconds that the clock must gain on the audio to be a gap: tags come about once a second, not exactly. */
const MIN_GAP = 2;
/** Readings on each side that are compared: the median ignores a few wrong clocks. */
const READINGS_COMPARED = 9;
/** Fewer readings than this on either side prove nothing. */
const MIN_READINGS = 3;
/** Gaps reported at most. A real Space has a few. */
const MAX_GAPS = 200;

/** Times of a clock and the media times at which it was read, both in seconds. */
interface Readings {
  at: Float64Array;
  clock: Float64Array;
}

/**
 * Finds the gaps in and between the parts of a recording (`joinTimedTags`), by the wall clock in the tags; without
 * one, by the segments' transport stream time. A clock that jumps back is no gap, and neither is its way forward
 * again.
 */
export function clockGaps(timedTags: TimedTags): Gap[] {
  const wall = readingsOf(timedTags.at, timedTags.clock, 1000);
  const readings = wall.at.length > 0 ? wall : readingsOf(timedTags.segmentAt, timedTags.segmentPts, 1);
  return gapsIn(readings).slice(0, MAX_GAPS);
}

function readingsOf(at: Float64Array, clock: Float64Array, unitsASecond: number): Readings {
  const isKnown = (_: number, i: number): boolean => !Number.isNaN(clock[i] ?? Number.NaN);
  return { at: at.filter(isKnown), clock: clock.filter(isKnown).map((time) => time / unitsASecond) };
}

function gapsIn({ at, clock }: Readings): Gap[] {
  const ahead = clock.map((time, i) => time - (at[i] ?? 0));
  const gaps: Gap[] = [];
  // How far the clock has been ahead of the audio at most: audio is missing only beyond this.
  let furthest = Number.NEGATIVE_INFINITY;
  for (let i = MIN_READINGS; i + MIN_READINGS <= ahead.length; i += 1) {
    furthest = Math.max(furthest, median(ahead.subarray(Math.max(0, i - READINGS_COMPARED), i)));
    const here = ahead[i] ?? 0;
    if (here - furthest <= MIN_GAP) continue;
    const seconds = median(ahead.subarray(i, i + READINGS_COMPARED)) - furthest;
    if (seconds <= MIN_GAP) continue;
    gaps.push({ at: at[i] ?? 0, seconds });
    furthest += seconds;
  }
  return gaps;
}

function median(numbers: Float64Array): number {
  return numbers.toSorted()[numbers.length >> 1] ?? 0;
}
