import { talkOf } from '#utils/audio/index.ts';
import type { Trim } from '#utils/library/index.ts';

/** Silence before the first word or after the last that is worth a question. */
export interface DeadAirFound {
  kind: 'first' | 'last' | 'both';
  /** Seconds */
  firstWord: number;
  /** Seconds */
  lastWord: number;
  /** What would be left. */
  trim: Trim;
}

/** Seconds of silence that nobody minds. */
const USUAL = 30;
/** Seconds left before the first word and after the last: X tells who speaks once a second. */
const BREATH = 1;

export function deadAirOf(
  speakers: readonly { turns: Float64Array }[],
  duration: number,
): DeadAirFound | undefined {
  const { firstWord, lastWord } = talkOf(
    speakers.map(({ turns }) => turns),
    duration,
  );
  if (firstWord === undefined || lastWord === undefined) return undefined;
  const [isLate, isLong] = [firstWord > USUAL, duration - lastWord > USUAL];
  if (!isLate && !isLong) return undefined;
  return {
    kind: isLate && isLong ? 'both' : isLate ? 'first' : 'last',
    firstWord,
    lastWord,
    trim: {
      from: isLate ? Math.max(0, firstWord - BREATH) : 0,
      to: isLong ? Math.min(duration, lastWord + BREATH) : duration,
    },
  };
}
