import type { Cue } from './cue.ts';

/** How long (seconds) words last at most, of which no end is told. */
const LONGEST_GUESS = 5;
/** Shorter than this (seconds) nothing is. */
const SHORTEST = 0.001;
/** So far beyond the end of the sound (as its multiple) no transcript in seconds reaches: those are milliseconds. */
const BEYOND = 50;

/** Cues by time, in seconds whatever they were counted in, each with an end behind its start. `duration` in seconds. */
export function tidyCues(cues: readonly Cue[], duration: number): Cue[] {
  const sane = cues.filter(({ from, text }) => Number.isFinite(from) && from >= 0 && text !== '');
  const last = sane.reduce((most, { from }) => Math.max(most, from), 0);
  const scale = duration > 0 && last > BEYOND * duration ? 1000 : 1;
  const sorted = sane
    .map((cue) => ({ ...cue, from: cue.from / scale, to: cue.to / scale }))
    .sort((a, b) => a.from - b.from);
  return sorted.map((cue, i) => {
    if (Number.isFinite(cue.to) && cue.to > cue.from) return cue;
    const next = sorted[i + 1]?.from ?? Infinity;
    return { ...cue, to: Math.max(cue.from + SHORTEST, Math.min(next, cue.from + LONGEST_GUESS)) };
  });
}
