import { audibleRanges, type SpeakerTurns } from '#utils/audio/index.ts';
import { type Trim, type SpeakerRef, speakerKey } from '#utils/library/index.ts';

/** What is known of a recording beside its sound. */
export interface PlaybackContext {
  speakers: readonly (SpeakerRef & Pick<SpeakerTurns, 'turns'>)[];
  trim?: Trim | undefined;
  /** Frames that are known to be undecodable, by part. */
  broken?: readonly (readonly [part: number, frame: number])[];
}

/** Start and end of each stretch that is to be heard, in seconds; `only` is a speaker's name. */
export function rangesToPlay(
  context: PlaybackContext | undefined,
  duration: number,
  skipsSilence: boolean,
  only: string | undefined,
): Float64Array {
  const speakers = context?.speakers ?? [];
  const wanted = speakers.findIndex((speaker) => speakerKey(speaker) === only);
  return audibleRanges({
    duration,
    turns: speakers.map(({ turns }) => turns),
    skipsSilence,
    ...(wanted >= 0 && { only: wanted }),
    ...(context?.trim && { trim: context.trim }),
  });
}
