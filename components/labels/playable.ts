import type { Locale } from '#components/ui/locale.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';
import { recordingTitle } from './recording-title.ts';

/** What a player has to know of a recording. */
export interface Playable {
  space: string;
  title: string;
  /** Seconds */
  duration: number;
}

/** What the player offers: the recording it holds, else the newest that has sound. */
export function playableOf(
  recordings: readonly ShelvedRecording[],
  held: string | undefined,
  locale: Pick<Locale, 't' | 'formats'>,
): Playable | undefined {
  const found =
    recordings.find(({ space }) => space === held) ?? recordings.find(({ state }) => state !== 'missing');
  return found && toPlayable(found, locale);
}

export function toPlayable(recording: ShelvedRecording, locale: Pick<Locale, 't' | 'formats'>): Playable {
  const { space, duration } = recording;
  return { space, duration, title: recordingTitle(recording, locale) };
}
