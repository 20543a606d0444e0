/** What of a sound is to be heard. */
export interface Played {
  /** Of the sound, in seconds. */
  duration: number;
  /** Start and end of each turn in turn, in seconds, for each speaker. */
  turns: readonly Float64Array[];
  /** Only this one of the speakers. */
  only?: number;
  skipsSilence?: boolean;
  /** Seconds */
  trim?: { from: number; to: number };
}

/** Left of what is around a turn, in seconds: its bounds are known to a second, and a breath belongs to it. */
const BEFORE = 0.5;
const AFTER = 0.75;
/** Leaps shorter than this (seconds) would save nothing and be heard. */
const LEAP = 1.5;

/**
 * Start and end of each stretch to be played, in seconds, in order; what lies between is passed over. A sound in which
 * nobody is known to speak has no silences.
 */
export function audibleRanges({ duration, turns, only, skipsSilence, trim }: Played): Float64Array {
  const from = Math.min(Math.max(0, trim?.from ?? 0), duration);
  const to = Math.min(Math.max(from, trim?.to ?? duration), duration);
  const wanted = only === undefined ? (skipsSilence ? turns : []) : turns.slice(only, only + 1);
  if (!wanted.some((each) => each.length > 0)) return Float64Array.of(from, to);
  const bounds: number[] = [];
  for (const [start, end] of pairsOf(wanted)) {
    const [left, right] = [Math.max(from, start - BEFORE), Math.min(to, end + AFTER)];
    const last = bounds.length - 1;
    if (right <= left) continue;
    if (last > 0 && left - (bounds[last] ?? 0) < LEAP) bounds[last] = Math.max(bounds[last] ?? 0, right);
    else bounds.push(left, right);
  }
  return Float64Array.from(bounds);
}

/** Seconds that stretches last in all. */
export function secondsIn(ranges: Float64Array): number {
  return ranges.reduce((sum, bound, i) => (i % 2 === 0 ? sum - bound : sum + bound), 0);
}

/** Where playing goes on from `position`, and until when it then goes on; undefined where nothing comes any more. */
export function whereToPlay(
  ranges: Float64Array,
  position: number,
): { at: number; until: number } | undefined {
  for (let i = 0; i < ranges.length; i += 2) {
    const [start = 0, end = 0] = ranges.subarray(i, i + 2);
    if (position < end) return { at: Math.max(position, start), until: end };
  }
  return undefined;
}

function pairsOf(turns: readonly Float64Array[]): [start: number, end: number][] {
  return turns
    .flatMap((each) =>
      Array.from({ length: each.length >> 1 }, (_, i): [number, number] => [
        each[2 * i] ?? 0,
        each[2 * i + 1] ?? 0,
      ]),
    )
    .sort(([a], [b]) => a - b);
}
