import { AFTER_TURN, BEFORE_TURN, mergeRanges, rangesOfTurns } from './time-ranges.ts';

/** What of a recording is to be played. */
export interface PlaybackFilter {
  /** Duration of the recording in seconds. */
  duration: number;
  /** For each speaker, start and end of each turn, alternating, in seconds. */
  turns: readonly Float64Array[];
  /** Index of the only speaker to be played. */
  only?: number;
  skipsSilence?: boolean;
  /** Seconds */
  trim?: { from: number; to: number };
}

/** Shorter silences (seconds) are played: a jump would save nothing and be audible. */
const MAX_BRIDGED = 1.5;

/**
 * Start and end of each range to be played, alternating, in seconds and in order; playback jumps over the rest. A
 * recording in which nobody is known to speak has no silences.
 */
export function audibleRanges({ duration, turns, only, skipsSilence, trim }: PlaybackFilter): Float64Array {
  const from = Math.min(Math.max(0, trim?.from ?? 0), duration);
  const to = Math.min(Math.max(from, trim?.to ?? duration), duration);
  const played = only === undefined ? (skipsSilence ? turns : []) : turns.slice(only, only + 1);
  if (!played.some((each) => each.length > 0)) return Float64Array.of(from, to);
  const padded = rangesOfTurns(played).map((turn) => ({
    from: Math.max(from, turn.from - BEFORE_TURN),
    to: Math.min(to, turn.to + AFTER_TURN),
  }));
  return Float64Array.from(mergeRanges(padded, MAX_BRIDGED).flatMap((range) => [range.from, range.to]));
}

/** Seconds of all ranges together. */
export function secondsIn(ranges: Float64Array): number {
  return ranges.reduce((sum, bound, i) => (i % 2 === 0 ? sum - bound : sum + bound), 0);
}

/** Where playback continues from `position`, and until when; undefined where nothing follows. */
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
