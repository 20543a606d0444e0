import { audibleRanges, secondsIn, talkOf } from '#utils/audio/index.ts';
import type { TimelineData, Trim } from '#utils/library/index.ts';

/** Long silence before the first word, after the last, or both. */
export interface DeadAirEnds {
  kind: 'first' | 'last' | 'both';
  /** Seconds */
  firstWord: number;
  /** Seconds */
  lastWord: number;
  /** What remains without the silence. */
  trim: Trim;
}

/** Shorter silence, in seconds, is not worth a question. */
const MIN_SILENCE = 30;
/** Seconds left before the first word and after the last, since X notes who speaks once a second. */
const PADDING = 1;

/** Undefined where nobody speaks, or where neither end is silent for long. */
export function findDeadAir(
  speakers: readonly { turns: Float64Array }[],
  duration: number,
): DeadAirEnds | undefined {
  const { firstWord, lastWord } = talkOf(
    speakers.map(({ turns }) => turns),
    duration,
  );
  if (firstWord === undefined || lastWord === undefined) return undefined;
  const [isLate, isLong] = [firstWord > MIN_SILENCE, duration - lastWord > MIN_SILENCE];
  if (!isLate && !isLong) return undefined;
  return {
    kind: isLate && isLong ? 'both' : isLate ? 'first' : 'last',
    firstWord,
    lastWord,
    trim: {
      from: isLate ? Math.max(0, firstWord - PADDING) : 0,
      to: isLong ? Math.min(duration, lastWord + PADDING) : duration,
    },
  };
}

/** Seconds that a listener saves by skipping silence. */
export function skippableSilence(
  { speakers }: TimelineData,
  duration: number,
  trim: Trim | undefined,
): number {
  const options = { duration, turns: speakers.map(({ turns }) => turns), ...(trim && { trim }) };
  return secondsIn(audibleRanges(options)) - secondsIn(audibleRanges({ ...options, skipsSilence: true }));
}
