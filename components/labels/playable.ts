import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { recordingTitle } from './recording-title.ts';

/** What a player needs to know about a recording. */
export interface Playable {
  spaceId: string;
  title: string;
  /** Seconds */
  duration: number;
}

/** The recording for the player: the one it has loaded (`held`), otherwise the newest with audio. */
export function findPlayable(
  recordings: readonly LibraryRecording[],
  held: string | undefined,
  locale: Pick<Locale, 't' | 'formats'>,
): Playable | undefined {
  const found =
    recordings.find(({ spaceId }) => spaceId === held) ??
    recordings.find(({ state }) => state !== 'missing' && state !== 'lost');
  return found && toPlayable(found, locale);
}

export function toPlayable(recording: LibraryRecording, locale: Pick<Locale, 't' | 'formats'>): Playable {
  const { spaceId, duration } = recording;
  return { spaceId, duration, title: recordingTitle(recording, locale) };
}
