import type { ShelvedRecording } from '../library/records.ts';
import type { Player } from './protocol.ts';

/** Seconds, as podcast players have them: far enough back to catch a sentence, further on to pass one by. */
const BACK = 15;
const FORWARD = 30;

/** Lets the system's media controls and keys show and work the player. */
export function joinMediaSession(
  session: MediaSession,
  player: Player,
  find: (space: string) => Promise<ShelvedRecording | undefined>,
): void {
  let shown: string | undefined;

  async function show(space: string): Promise<void> {
    const recording = await find(space);
    if (shown !== space || !recording) return;
    session.metadata = new MediaMetadata({
      title: recording.title ?? space,
      artist: recording.speakers.map(({ name }) => name).join(', '),
      album: 'Afterspace',
    });
  }

  /** Moves by so many seconds in what is held. */
  function move(seconds: number): void {
    const { space, position } = player.state();
    if (space !== undefined) void player.seek(space, position + seconds);
  }

  player.onState(({ space, state, position, duration, rate: playbackRate = 1 }) => {
    session.playbackState = state === 'playing' ? 'playing' : 'paused';
    if (duration > 0)
      session.setPositionState({ duration, position: Math.min(position, duration), playbackRate });
    if (space === undefined || space === shown) return;
    shown = space;
    void show(space);
  });
  session.setActionHandler('play', () => {
    const { space } = player.state();
    if (space !== undefined) void player.play(space);
  });
  session.setActionHandler('pause', () => void player.pause());
  session.setActionHandler('seekbackward', ({ seekOffset }) => move(-(seekOffset ?? BACK)));
  session.setActionHandler('seekforward', ({ seekOffset }) => move(seekOffset ?? FORWARD));
  session.setActionHandler('seekto', ({ seekTime }) => {
    const { space } = player.state();
    if (space !== undefined && seekTime !== undefined) void player.seek(space, seekTime);
  });
}
