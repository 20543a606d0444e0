import type { TimedTags } from '#utils/audio/hydra/timed-tags.ts';

/** Where the clock went on and the sound did not. It takes no media time. */
export interface Gap {
  /** Media time in seconds: what comes before it is followed at once by what comes after. */
  at: number;
  /** How long it lasted by the clock. */
  seconds: number;
}

/** What the clock must gain on the sound, in seconds, to be a gap: ticks come once a second, and not to the point. */
const MIN_GAP = 2;
/** Ticks asked on each side: a few wrong clocks are outvoted. */
const READINGS_COMPARED = 9;
/** Fewer than this on either side prove nothing. */
const MIN_READINGS = 3;
/** Gaps told at most: a real Space has a few. */
const MAX_GAPS = 200;

/** Times of a clock beside the media times at which it was read, both in seconds. */
interface Readings {
  at: Float64Array;
  clock: Float64Array;
}

/**
 * Finds the gaps in and between the parts of a recording (`joinTicks`), from the wall clock in the ticks; where no tick
 * tells it, from the segments' transport stream time. A clock that jumps back is no gap, nor is its way forward again.
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
  // How far the clock has ever been ahead of the sound: only beyond this is anything missing.
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
