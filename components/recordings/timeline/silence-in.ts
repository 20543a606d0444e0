import { playedStretches, secondsIn } from '#utils/audio/index.ts';
import type { Trim } from '#utils/library/records.ts';
import type { SoundPicture } from './timeline-store.ts';

/** Seconds that passing over silence saves. */
export function silenceIn({ speakers }: SoundPicture, duration: number, trim: Trim | undefined): number {
  const all = { duration, turns: speakers.map(({ turns }) => turns), ...(trim && { trim }) };
  return secondsIn(playedStretches(all)) - secondsIn(playedStretches({ ...all, skipsSilence: true }));
}
