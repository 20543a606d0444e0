import { whereToPlay } from '#utils/audio/index.ts';

/** What playing does next, where only some stretches are to be heard. */
export type NextStep =
  /** Nothing comes any more. */
  | { does: 'end' }
  /** Seconds into the sound. */
  | { does: 'leap'; to: number }
  /** A stretch ends so soon that it is to be looked again then; in milliseconds. */
  | { does: 'look-again'; in: number }
  | { does: 'go-on' };

/** Seconds: what is to be leapt over so soon is timed, for an element tells its place four times a second only. */
const SOON = 0.5;

/** At `now` seconds, played at `rate`. */
export function nextStepAt(ranges: Float64Array, now: number, rate: number): NextStep {
  const next = whereToPlay(ranges, now);
  if (!next) return { does: 'end' };
  if (next.at > now) return { does: 'leap', to: next.at };
  const left = (next.until - now) / rate;
  return left < SOON ? { does: 'look-again', in: left * 1000 } : { does: 'go-on' };
}

/** Where it begins to play if sent to `at`: at the beginning where nothing comes any more. */
export function startAt(ranges: Float64Array, at: number): number {
  return (whereToPlay(ranges, at) ?? whereToPlay(ranges, 0))?.at ?? at;
}

/** Where the next listening goes on: at the end it begins at the beginning. */
export function positionToResume(ranges: Float64Array, at: number): number {
  return whereToPlay(ranges, at + 1) ? at : 0;
}

/** Milliseconds by which sleep may be late: one that passed while nothing sounded ends nothing later. */
const LATE = 5000;

/** Both times in ms since 1970; `sleepAt` 0 for never. */
export function sleepStateAt(sleepAt: number, now: number): 'not-yet' | 'due' | 'missed' {
  if (sleepAt === 0 || now < sleepAt) return 'not-yet';
  return now - sleepAt < LATE ? 'due' : 'missed';
}
