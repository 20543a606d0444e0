import { describe, expect, it, test } from 'vitest';
import { joinMediaSession, metadataOf, type Session } from '#utils/engine/player/media-session.ts';
import type { PlayerState } from '#utils/engine/rpc/engine.ts';
import { recordPlayer } from './record-player.ts';

/** A player that writes down what it is asked for, and the system's controls over it. */
function setUp(state: PlayerState) {
  const { player, asked, tell } = recordPlayer(state);
  const handlers = new Map<string, MediaSessionActionHandler>();
  const positions: (MediaPositionState | undefined)[] = [];
  const session: Session = {
    metadata: null,
    playbackState: 'none',
    setPositionState: (position) => positions.push(position),
    setActionHandler: (action, handler) => handler && handlers.set(action, handler),
  };
  joinMediaSession(session, player, async () => undefined);
  const press = (action: MediaSessionAction, details: Partial<MediaSessionActionDetails> = {}): void =>
    handlers.get(action)?.({ action, ...details });
  return { asked, positions, press, session, tell };
}

const HELD: PlayerState = { state: 'playing', spaceId: 'a', position: 60, duration: 600 };

describe('the system’s media controls', () => {
  test.each([
    ['play', {}, ['play', 'a']],
    ['pause', {}, ['pause']],
    ['seekbackward', {}, ['seek', 'a', 45]],
    ['seekforward', {}, ['seek', 'a', 90]],
    ['seekforward', { seekOffset: 10 }, ['seek', 'a', 70]],
    ['seekto', { seekTime: 0 }, ['seek', 'a', 0]],
  ] as const)('%s %o', (action, details, call) => {
    const { asked, press } = setUp(HELD);

    press(action, details);

    expect(asked).toEqual([call]);
  });

  it('do nothing where nothing is held', () => {
    const { asked, press } = setUp({ state: 'paused', position: 0, duration: 0 });

    for (const action of ['play', 'seekbackward', 'seekforward', 'seekto'] as const) press(action);

    expect(asked).toEqual([]);
  });

  it('show whether it plays, where and how fast, and never a place beyond the end', () => {
    const { positions, session, tell } = setUp(HELD);

    tell({ ...HELD, position: 600.4, rate: 1.5 });
    const whilePlaying = session.playbackState;
    tell({ ...HELD, state: 'paused', duration: 0 });

    expect(whilePlaying).toBe('playing');
    expect(session.playbackState).toBe('paused');
    expect(positions).toEqual([{ duration: 600, position: 600, playbackRate: 1.5 }]);
  });
});

describe('what they say', () => {
  const speakers = ['ana', 'ben', 'chu', 'dee', 'eli'].map((handle, i) => ({
    handle,
    isHost: i === 0,
    seconds: 1,
  }));

  it('is the title, and who is heard most', () => {
    expect(metadataOf({ title: 'Open mic', startedAt: 0, speakers })).toEqual({
      title: 'Open mic',
      artist: '@ana, @ben, @chu, @dee',
      album: 'Afterspace',
    });
  });

  it('is the day where there is no title, and no word for a host without a handle', () => {
    const said = metadataOf({
      startedAt: Date.UTC(2022, 2, 22, 12),
      speakers: [{ isHost: true, seconds: 1 }],
    });

    expect(said.title).toMatch(/2022/);
    expect(said.artist).toBe('');
    expect(metadataOf({ speakers: [] }).title).toBe('Afterspace');
  });
});
