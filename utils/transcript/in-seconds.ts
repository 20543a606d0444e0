import type { Cue } from './cue.ts';

/** A cue as a file has it: its times may be numbers without a unit. */
export interface Span extends Cue {
  /** Whether the times are plain numbers: seconds, milliseconds, microseconds, or the ticks of Azure. */
  isBare: boolean;
}

/** How many of each unit a second has. */
const UNITS = [1, 1000, 1_000_000, 10_000_000];
/** Characters a second in speech, pauses included: between English and Chinese, in the middle of what occurs. */
const USUAL_RATE = 5;
/** Times beyond so many times the recording's duration are not seconds, where ends are missing. */
const TOO_LATE = 50;

/**
 * Cues with times in seconds. The unit is the one in which people speak at a likely speed; the recording's `duration`
 * (seconds) decides only where that leaves a doubt, since a transcript may begin an hour late.
 */
export function inSeconds<T extends Span>(spans: readonly T[], duration: number): Omit<T, 'isBare'>[] {
  const unit = unitOf(
    spans.filter(({ isBare }) => isBare),
    duration,
  );
  return spans.map(({ isBare, ...cue }) => {
    return isBare ? { ...cue, from: cue.from / unit, to: cue.to / unit } : cue;
  });
}

function unitOf(spans: readonly Span[], duration: number): number {
  const last = spans.reduce((latest, { from }) => (from > latest ? from : latest), 0);
  let [characters, total] = [0, 0];
  spans.forEach(({ from, to, text }, i) => {
    // Without an end, the next one begins where it ends.
    const end = to > from ? to : (spans[i + 1]?.from ?? Number.NaN);
    if (!(end > from)) return;
    characters += text.replaceAll(/\s/g, '').length;
    total += end - from;
  });
  if (characters === 0) return duration > 0 && last > TOO_LATE * duration ? 1000 : 1;
  const doubtOf = (unit: number): number => Math.abs(Math.log10(((characters / total) * unit) / USUAL_RATE));
  const byDoubt = UNITS.toSorted((a, b) => doubtOf(a) - doubtOf(b));
  const [best = 1, second = 1] = byDoubt;
  const fits = (unit: number): boolean => last / unit <= duration * 1.05 + 1;
  const isDoubtful = doubtOf(second) - doubtOf(best) < 1.2;
  return isDoubtful && duration > 0 && !fits(best) && fits(second) ? second : best;
}
