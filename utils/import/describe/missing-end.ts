import { wallClockAt } from '#utils/audio/index.ts';
import type { Recording } from '#utils/library/index.ts';

/**
 * Seconds, and the share of the Space, that X's end of it may lie after the end of the audio. X's times are those of
 * the Space, not of its recording, and nobody knows how exact they are: a host may leave the microphone open.
 */
const SLACK_SECONDS = 120;
const SLACK_SHARE = 0.1;

/**
 * Seconds that a Space went on after its audio ends, by X's metadata; undefined if that is not known, or not much. The
 * clock in the audio counts where it fits to the metadata: a Space may have been created long before it began.
 */
export function missingEnd({ startedAt, endedAt, duration, clock }: Recording): number | undefined {
  if (startedAt === undefined || endedAt === undefined || duration === 0) return undefined;
  const clockEnd = clock && wallClockAt(clock, duration);
  const isClockRight = clockEnd !== undefined && clockEnd > startedAt && clockEnd <= endedAt;
  const audioEnd = isClockRight ? clockEnd : startedAt + duration * 1000;
  const seconds = (endedAt - audioEnd) / 1000;
  return seconds > Math.max(SLACK_SECONDS, (duration + seconds) * SLACK_SHARE) ? seconds : undefined;
}
