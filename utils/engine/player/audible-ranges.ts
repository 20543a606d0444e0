import { playedStretches } from '#utils/audio/index.ts';
import type { NamedTurns } from '#utils/library/database.ts';
import type { Trim } from '#utils/library/records.ts';

/** What is known of a recording beside its sound. */
export interface Told {
  speakers: readonly Pick<NamedTurns, 'name' | 'turns'>[];
  trim?: Trim | undefined;
  /** Frames that are known to be undecodable, by part. */
  broken?: readonly (readonly [part: number, frame: number])[];
}

/** Start and end of each stretch that is to be heard, in seconds; `only` is a speaker's name. */
export function whatToHear(
  told: Told | undefined,
  duration: number,
  skipsSilence: boolean,
  only: string | undefined,
): Float64Array {
  const speakers = told?.speakers ?? [];
  const wanted = speakers.findIndex(({ name }) => name === only);
  return playedStretches({
    duration,
    turns: speakers.map(({ turns }) => turns),
    skipsSilence,
    ...(wanted >= 0 && { only: wanted }),
    ...(told?.trim && { trim: told.trim }),
  });
}
