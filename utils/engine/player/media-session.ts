import type { LibraryRecording, SpeakerRef } from '#utils/library/index.ts';
import { DEFAULT_SETTINGS } from './player-settings.ts';
import type { Player } from './player.ts';

/** Speakers in the artist line: there is one line for all of them. */
const MAX_SPEAKERS = 4;
const ALBUM = 'Afterspace';

/** The part of the browser's media session that is used. */
export type Session = Pick<
  MediaSession,
  'metadata' | 'playbackState' | 'setPositionState' | 'setActionHandler'
>;

export interface ShownRecording extends Pick<LibraryRecording, 'title' | 'startedAt'> {
  /** `name`: the one that the person has given. */
  speakers: readonly (SpeakerRef & { name?: string | undefined })[];
}

/**
 * Lets the system's media controls and keys show the player and control it. `refresh` reads the recording's metadata
 * again, for when the library has changed.
 */
export function connectMediaSession(
  session: Session,
  player: Player,
  findRecording: (spaceId: string) => Promise<ShownRecording | undefined>,
): { refresh(changed?: readonly string[]): Promise<void> } {
  let shown: string | undefined;

  async function refresh(changed?: readonly string[]): Promise<void> {
    const spaceId = shown;
    if (spaceId === undefined || changed?.includes(spaceId) === false) return;
    const recording = await findRecording(spaceId);
    if (recording && shown === spaceId) session.metadata = new MediaMetadata(metadataOf(recording));
  }

  function onCurrent(act: (spaceId: string) => unknown): void {
    const { spaceId } = player.state();
    if (spaceId !== undefined) void act(spaceId);
  }
  const skip = (seconds: number): void => onCurrent((spaceId) => player.move(spaceId, seconds));
  const skips = () => ({ ...DEFAULT_SETTINGS, ...player.state() });

  player.onState(({ spaceId, state, position, duration, rate: playbackRate = 1 }) => {
    session.playbackState = state === 'playing' ? 'playing' : 'paused';
    if (duration > 0)
      session.setPositionState({ duration, position: Math.min(position, duration), playbackRate });
    if (spaceId === shown) return;
    shown = spaceId;
    if (spaceId === undefined) session.metadata = null;
    void refresh();
  });
  session.setActionHandler('play', () => onCurrent((spaceId) => player.play(spaceId)));
  session.setActionHandler('pause', () => void player.pause());
  session.setActionHandler('seekbackward', ({ seekOffset }) => skip(-(seekOffset ?? skips().skipBack)));
  session.setActionHandler('seekforward', ({ seekOffset }) => skip(seekOffset ?? skips().skipForward));
  session.setActionHandler('seekto', ({ seekTime }) => {
    if (seekTime !== undefined) onCurrent((spaceId) => player.seek(spaceId, seekTime));
  });
  return { refresh };
}

/** Contains no words of the interface: the engine does not know its language. */
export function metadataOf({
  title,
  startedAt,
  speakers,
}: ShownRecording): Required<Omit<MediaMetadataInit, 'artwork'>> {
  const day =
    startedAt === undefined
      ? ALBUM
      : new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(startedAt);
  const names = speakers.flatMap(({ name, handle }) => name ?? (handle === undefined ? [] : `@${handle}`));
  return {
    title: title ?? day,
    artist: [...new Set(names)].slice(0, MAX_SPEAKERS).join(', '),
    album: ALBUM,
  };
}
