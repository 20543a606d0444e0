import type { Cue } from './cue.ts';

/** Seconds that a transcript may go on after the recording's end before it is likely shifted. */
const TOLERANCE = 5;

/**
 * Cues that begin and end `seconds` later (earlier if negative). None is lost before the start: it keeps a negative time, so
 * that shifting back restores it.
 */
export function shiftCues(cues: readonly Cue[], seconds: number): Cue[] {
  return cues.map((cue) => ({ ...cue, from: rounded(cue.from + seconds), to: rounded(cue.to + seconds) }));
}

/**
 * Seconds by which cues would have to be shifted to be within a recording of `duration` seconds: programs count from one
 * o'clock, or from the time of day. Undefined where they are, or where nothing helps.
 */
export function suggestOffset(cues: readonly Cue[], duration: number): number | undefined {
  const first = cues[0]?.from ?? 0;
  const last = cues.reduce((latest, { to }) => Math.max(latest, to), 0);
  if (duration <= 0 || last <= duration + TOLERANCE) return undefined;
  const fullHours = Math.floor(first / 3600) * 3600;
  const offsets = [fullHours, first].filter((seconds) => seconds > 0).map((seconds) => -seconds);
  const isInside = (offset: number): boolean => last + offset <= duration + TOLERANCE;
  const beginsInside = (offset: number): boolean => first + offset < duration;
  return offsets.find(isInside) ?? (first > duration ? offsets.find(beginsInside) : undefined);
}

function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
