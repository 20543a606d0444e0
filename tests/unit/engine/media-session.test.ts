import { describe, expect, it, test } from 'vitest';
import { connectMediaSession, metadataOf, type Session } from '#utils/engine/player/media-session.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';
import { createPlayerSpy } from './player-spy.ts';

/** A player that records its calls, and the system's controls of it. */
function setUp(state: PlayerState) {
  const { player, calls, publish } = createPlayerSpy(state);
  const handlers = new Map<string, MediaSessionActionHandler>();
  const positions: (MediaPositionState | undefined)[] = [];
  const session: Session = {
    metadata: null,
    playbackState: 'none',
    setPositionState: (position) => positions.push(position),
    setActionHandler: (action, handler) => handler && handlers.set(action, handler),
  };
  connectMediaSession(session, player, async () => undefined);
  const press = (action: MediaSessionAction, details: Partial<MediaSessionActionDetails> = {}): void =>
    handlers.get(action)?.({ action, ...details });
  return { calls, positions, press, session, publish };
}

const PLAYING: PlayerState = { state: 'playing', spaceId: 'a', position: 60, duration: 600 };

describe('the system’s media controls', () => {
  test.each([
    ['play', {}, ['play', 'a']],
    ['pause', {}, ['pause']],
    ['seekbackward', {}, ['move', 'a', -15]],
    ['seekforward', {}, ['move', 'a', 30]],
    ['seekforward', { seekOffset: 10 }, ['move', 'a', 10]],
    ['seekto', { seekTime: 0 }, ['seek', 'a', 0]],
  ] as const)('%s %o', (action, details, call) => {
    const { calls, press } = setUp(PLAYING);

    press(action, details);

    expect(calls).toEqual([call]);
  });

  it('skip as far as the person has set', () => {
    const { calls, press } = setUp({ ...PLAYING, skipBack: 5, skipForward: 60 });

    press('seekbackward');
    press('seekforward');

    expect(calls).toEqual([
      ['move', 'a', -5],
      ['move', 'a', 60],
    ]);
  });

  it('do nothing where there is no current recording', () => {
    const { calls, press } = setUp({ state: 'paused', position: 0, duration: 0 });

    for (const action of ['play', 'seekbackward', 'seekforward', 'seekto'] as const) press(action);

    expect(calls).toEqual([]);
  });

  it('forget the recording with the player', () => {
    const { session, publish } = setUp(PLAYING);
    publish(PLAYING);
    session.metadata = { ...metadataOf({ title: 'A room', speakers: [] }), artwork: [] };

    publish({ state: 'paused', position: 0, duration: 0 });

    expect(session.metadata).toBeNull();
  });

  it('show whether it plays, where and how fast, and never a position beyond the end', () => {
    const { positions, session, publish } = setUp(PLAYING);

    publish({ ...PLAYING, position: 600.4, rate: 1.5 });
    const whilePlaying = session.playbackState;
    publish({ ...PLAYING, state: 'paused', duration: 0 });

    expect(whilePlaying).toBe('playing');
    expect(session.playbackState).toBe('paused');
    expect(positions).toEqual([{ duration: 600, position: 600, playbackRate: 1.5 }]);
  });
});

describe('the metadata', () => {
  const speakers = ['ana', 'ben', 'chu', 'dee', 'eli'].map((handle, i) => ({
    handle,
    isHost: i === 0,
    seconds: 1,
  }));

  it('is the title, and the handles of those who spoke most', () => {
    expect(metadataOf({ title: 'Open mic', startedAt: 0, speakers })).toEqual({
      title: 'Open mic',
      artist: '@ana, @ben, @chu, @dee',
      album: 'Afterspace',
    });
  });

  it('has the names that the person has given, each once', () => {
    const named = speakers.map(({ isHost, handle }, i) => ({
      isHost,
      handle,
      name: i === 2 ? undefined : 'Ana',
    }));

    expect(metadataOf({ speakers: named }).artist).toBe('Ana, @chu');
  });

  it('is the day where there is no title, and names no host without a handle', () => {
    const metadata = metadataOf({
      startedAt: Date.UTC(2022, 2, 22, 12),
      speakers: [{ isHost: true }],
    });

    expect(metadata.title).toMatch(/2022/);
    expect(metadata.artist).toBe('');
    expect(metadataOf({ speakers: [] }).title).toBe('Afterspace');
  });
});
