import type { LibraryRecording } from '#utils/library/index.ts';
import type { Player } from '#utils/engine/rpc/engine.ts';

/** Seconds, as podcast players have them: far enough back to catch a sentence, further on to pass one by. */
const BACK = 15;
const FORWARD = 30;

/** How many speakers are named: there is one line for all of them. */
const NAMED = 4;
const ALBUM = 'Afterspace';

/** As much of the browser's media session as is used. */
export type Session = Pick<
  MediaSession,
  'metadata' | 'playbackState' | 'setPositionState' | 'setActionHandler'
>;

/** Lets the system's media controls and keys show and work the player. `refresh`: what they show may have changed. */
export function joinMediaSession(
  session: Session,
  player: Player,
  find: (spaceId: string) => Promise<LibraryRecording | undefined>,
): { refresh(): Promise<void> } {
  let shown: string | undefined;

  async function show(): Promise<void> {
    const spaceId = shown;
    const recording = spaceId === undefined ? undefined : await find(spaceId);
    if (recording && shown === spaceId) session.metadata = new MediaMetadata(metadataOf(recording));
  }

  function onHeld(act: (spaceId: string, position: number) => unknown): void {
    const { spaceId, position } = player.state();
    if (spaceId !== undefined) void act(spaceId, position);
  }
  const move = (seconds: number): void =>
    onHeld((spaceId, position) => player.seek(spaceId, position + seconds));

  player.onState(({ spaceId, state, position, duration, rate: playbackRate = 1 }) => {
    session.playbackState = state === 'playing' ? 'playing' : 'paused';
    if (duration > 0)
      session.setPositionState({ duration, position: Math.min(position, duration), playbackRate });
    if (spaceId === undefined || spaceId === shown) return;
    shown = spaceId;
    void show();
  });
  session.setActionHandler('play', () => onHeld((spaceId) => player.play(spaceId)));
  session.setActionHandler('pause', () => void player.pause());
  session.setActionHandler('seekbackward', ({ seekOffset }) => move(-(seekOffset ?? BACK)));
  session.setActionHandler('seekforward', ({ seekOffset }) => move(seekOffset ?? FORWARD));
  session.setActionHandler('seekto', ({ seekTime }) => {
    if (seekTime !== undefined) onHeld((spaceId) => player.seek(spaceId, seekTime));
  });
  return { refresh: show };
}

/** There are no words of ours in it: the engine room does not know the page's language. */
export function metadataOf({
  title,
  startedAt,
  speakers,
}: Pick<LibraryRecording, 'title' | 'startedAt' | 'speakers'>): Required<Omit<MediaMetadataInit, 'artwork'>> {
  const day =
    startedAt === undefined
      ? ALBUM
      : new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(startedAt);
  const handles = speakers.flatMap(({ handle }) => handle ?? []);
  return {
    title: title ?? day,
    artist: handles
      .slice(0, NAMED)
      .map((handle) => `@${handle}`)
      .join(', '),
    album: ALBUM,
  };
}
