import type { Locale } from '#components/ui/locale.ts';
import type { PlayerState } from '#utils/engine/index.ts';
import type { LibraryRecording, ListEntry } from '#utils/library/index.ts';
import { recordingTitle } from './recording-title.ts';

/** What a player needs to know about a recording. */
export interface Playable {
  spaceId: string;
  title: string;
  /** Seconds */
  duration: number;
  /** Where playback will begin, in seconds. */
  position: number | undefined;
}

/**
 * The id of the recording for the player: the one that plays; else the one that is open, so that Play plays what is seen;
 * else the one that is loaded, or the newest with audio.
 */
export function findPlayable(
  entries: readonly ListEntry[],
  { spaceId: held, state }: Pick<PlayerState, 'spaceId' | 'state'>,
  open?: string,
): string | undefined {
  const byId = (id: string | undefined) => entries.find(({ spaceId }) => spaceId === id);
  const loaded = byId(held);
  if (loaded && state !== 'paused') return held;
  const opened = byId(open);
  return (opened && hasAudio(opened) ? opened : (loaded ?? entries.find(hasAudio)))?.spaceId;
}

export function toPlayable(recording: LibraryRecording, locale: Pick<Locale, 't' | 'formats'>): Playable {
  const { spaceId, duration, position } = recording;
  return { spaceId, duration, position, title: recordingTitle(recording, locale) };
}

function hasAudio({ state }: ListEntry): boolean {
  return state !== 'missing' && state !== 'lost';
}
