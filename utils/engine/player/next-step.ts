import { secondsIn, whereToPlay } from '#utils/audio/index.ts';

/** What playback does next, where only some ranges of a recording are played. */
export type NextStep =
  /** Nothing is left to play. */
  | { do: 'end' }
  /** Skips to a position, in seconds. */
  | { do: 'skip'; to: number }
  /** A range ends so soon that the next step is due then, in ms. */
  | { do: 'check-again'; in: number }
  | { do: 'go-on' };

/** Seconds: an end that is so near is timed, because an element reports its position only four times a second. */
const NEAR_END = 0.5;

/** The next step at `position` (seconds), played at `rate`. */
export function nextStepAt(ranges: Float64Array, position: number, rate: number): NextStep {
  const next = whereToPlay(ranges, position);
  if (!next) return { do: 'end' };
  if (next.at > position) return { do: 'skip', to: next.at };
  const left = (next.until - position) / rate;
  return left < NEAR_END ? { do: 'check-again', in: left * 1000 } : { do: 'go-on' };
}

/** Where playback starts if `position` is asked for; at the beginning where nothing is left to play behind it. */
export function startAt(ranges: Float64Array, position: number): number {
  return (whereToPlay(ranges, position) ?? whereToPlay(ranges, 0))?.at ?? position;
}

/** Who stops so shortly before the end has heard it all: seconds, and at most this share of what is played. */
const LAST_SECONDS = 5;
const LAST_SHARE = 0.05;

/** Whether next to nothing of the ranges is left behind `position` (seconds). */
export function isNearEnd(ranges: Float64Array, position: number): boolean {
  const last = Math.min(LAST_SECONDS, secondsIn(ranges) * LAST_SHARE);
  return position >= (ranges.at(-1) ?? 0) - last;
}

/** Where the recording is resumed next time: at the beginning (0) if next to nothing is left. */
export function positionToResume(ranges: Float64Array, position: number): number {
  return isNearEnd(ranges, position) ? 0 : position;
}

/** How long (ms) the sleep timer waits for the end of a turn. */
export const MAX_PUT_OFF = 10 * 60_000;

/** Milliseconds by which the sleep timer may be late: one that passed while nothing played ends nothing later. */
const MAX_LATENESS = 5000;

/** Both times in ms since 1970; `sleepAt` is 0 for never. */
export function sleepStateAt(sleepAt: number, now: number): 'not-yet' | 'due' | 'missed' {
  if (sleepAt === 0 || now < sleepAt) return 'not-yet';
  return now - sleepAt < MAX_LATENESS ? 'due' : 'missed';
}
