import { audibleRanges, secondsIn } from '#utils/audio/index.ts';
import type { Trim } from '#utils/library/index.ts';
import type { TimelineData } from './timeline-store.ts';

/** Seconds that passing over silence saves. */
export function silenceIn({ speakers }: TimelineData, duration: number, trim: Trim | undefined): number {
  const all = { duration, turns: speakers.map(({ turns }) => turns), ...(trim && { trim }) };
  return secondsIn(audibleRanges(all)) - secondsIn(audibleRanges({ ...all, skipsSilence: true }));
}
