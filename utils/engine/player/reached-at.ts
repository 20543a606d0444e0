import type { ListeningPosition } from '#utils/library/index.ts';
import { isNearEnd } from './next-step.ts';
import { rangesToPlay, type Playback } from './playback.ts';

/** Seconds played in one go after which a heard recording is being heard again, not only looked into. */
const AGAIN_AFTER = 60;

/** What playback has reached at `position` (seconds). Of one speaker alone, it never reaches the recording's end. */
export function reachedAt(playback: Playback, position: number): ListeningPosition['reached'] {
  const { only, settings, startedFrom } = playback;
  // A position that was only sought says nothing yet.
  if (position <= startedFrom) return undefined;
  // Nobody has to listen to the silence after the last word.
  const audible = rangesToPlay({ ...playback, settings: { ...settings, skipsSilence: true } });
  if (only === undefined && isNearEnd(audible, position)) return 'end';
  return position - startedFrom >= AGAIN_AFTER ? 'again' : undefined;
}
