import { describe, expect, it } from 'vitest';
import { createPlayerStore } from '#components/player/player-store.ts';
import { CodedError } from '#utils/coded-error.ts';
import { createFakeEngine } from '../builders.ts';

function createStore() {
  const fake = createFakeEngine();
  const clock = { now: 0 };
  return { ...fake, clock, store: createPlayerStore(fake.engine, () => clock.now) };
}

describe('createPlayerStore', () => {
  it('shows what the engine publishes', () => {
    const { store, publishPlayer: sayPlayer } = createStore();

    sayPlayer({ state: 'playing', spaceId: 'a', position: 3, duration: 9 });

    expect(store.state.value).toEqual({ state: 'playing', spaceId: 'a', position: 3, duration: 9 });
  });

  it('plays a recording and shows at once that it loads', async () => {
    const { store, calls: asked } = createStore();

    const done = store.toggle('a');

    expect(store.state.value).toMatchObject({ state: 'loading', spaceId: 'a' });
    await done;
    expect(asked).toEqual([['play', 'a']]);
  });

  it('prepares a recording without showing any of it', () => {
    const { store, calls: asked } = createStore();
    const before = store.state.value;

    store.prepare('a');

    expect(asked).toEqual([['prepare', 'a']]);
    expect(store.state.value).toBe(before);
  });

  it.each(['playing', 'loading'] as const)('pauses the recording that is %s', async (state) => {
    const { store, calls: asked, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state, spaceId: 'a', position: 3, duration: 9 });

    await store.toggle('a');

    expect(asked).toEqual([['pause']]);
    expect(store.state.value).toMatchObject({ state: 'paused', position: 3 });
  });

  it('plays another recording from its own position while one plays', async () => {
    const { store, calls: asked, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'playing', spaceId: 'a', position: 3, duration: 9 });

    await store.toggle('b');

    expect(asked).toEqual([['play', 'b']]);
    expect(store.state.value).toMatchObject({ spaceId: 'b', position: 0, duration: 0 });
  });

  it('seeks and shows the new position at once', async () => {
    const { store, calls: asked, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'playing', spaceId: 'a', position: 3, duration: 9 });

    await store.seek('a', 6.5);

    expect(asked).toEqual([['seek', 'a', 6.5]]);
    expect(store.state.value).toMatchObject({ state: 'playing', position: 6.5 });
  });

  it('does not show the recording before again while the next one loads', async () => {
    const { store, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'playing', spaceId: 'a', position: 3, duration: 9 });

    const done = store.toggle('b');
    sayPlayer({ state: 'loading', spaceId: 'a', position: 3, duration: 9 });
    const during = store.state.value;
    await done;
    sayPlayer({ state: 'playing', spaceId: 'b', position: 0, duration: 5 });

    expect(during).toMatchObject({ state: 'loading', spaceId: 'b' });
    expect(store.state.value).toEqual({ state: 'playing', spaceId: 'b', position: 0, duration: 5 });
  });

  it('follows another page once its own command has been answered', async () => {
    const { store, publishPlayer: sayPlayer } = createStore();
    await store.toggle('b');

    sayPlayer({ state: 'playing', spaceId: 'a', position: 3, duration: 9 });

    expect(store.state.value.spaceId).toBe('a');
  });

  it('goes on after an interruption exactly where the page has shown it', async () => {
    const { store, calls: asked, publishPlayer: sayPlayer } = createStore();
    sayPlayer({
      state: 'paused',
      spaceId: 'a',
      position: 6.2,
      duration: 9,
      code: 'playback-interrupted',
    });

    await store.toggle('a');
    sayPlayer({ state: 'paused', spaceId: 'a', position: 7, duration: 9 });
    await store.toggle('a');

    expect(asked).toEqual([
      ['play', 'a', 6.2],
      ['play', 'a'],
    ]);
  });

  it('shows why nothing plays', async () => {
    const { store, failWith } = createStore();
    failWith(new CodedError('no-decoder', 'no AAC'));

    await store.toggle('a');

    expect(store.state.value).toMatchObject({ state: 'paused', code: 'no-decoder' });
  });

  it('shows a failure without a code as one of playback, and throws it', async () => {
    const { store, failWith } = createStore();
    failWith(new Error('the channel broke'));

    await expect(store.toggle('a')).rejects.toThrow('the channel broke');

    expect(store.state.value).toMatchObject({ state: 'paused', code: 'playback' });
  });

  it('forgets a failure at the next attempt', async () => {
    const { store, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'paused', spaceId: 'a', position: 0, duration: 9, code: 'playback' });

    await store.toggle('a');

    expect(store.state.value.code).toBeUndefined();
  });

  it('does not change the current recording while only the position changes', () => {
    const { store, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'playing', spaceId: 'a', position: 3, duration: 9 });
    const before = store.current.value;

    sayPlayer({ state: 'playing', spaceId: 'a', position: 4, duration: 9 });

    expect(store.current.value).toBe(before);
  });

  it('shows at once where it moves to in the current recording, never beyond its ends', async () => {
    const { store, calls: asked, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'playing', spaceId: 'a', position: 10, duration: 30 });

    const shown: number[] = [];
    for (const seconds of [-15, 60]) {
      await store.move('a', seconds);
      shown.push(store.state.value.position);
    }

    expect(shown).toEqual([0, 30]);
    expect(asked).toEqual([
      ['move', 'a', -15],
      ['move', 'a', 60],
    ]);
  });

  it('leaves it to the engine from where another recording moves on', async () => {
    const { store, calls: asked, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'paused', spaceId: 'a', position: 10, duration: 30 });

    await store.move('b', 15);

    expect(store.state.value).toMatchObject({ spaceId: 'a', position: 10 });
    expect(asked).toEqual([['move', 'b', 15]]);
  });

  it('shows a change of settings at once, and keeps it for the next recording', async () => {
    const { store, calls: asked, publishPlayer: sayPlayer } = createStore();
    sayPlayer({ state: 'playing', spaceId: 'a', position: 3, duration: 9, only: 'jo' });

    await store.adjust({ rate: 1.5 });
    await store.toggle('b');

    expect(asked).toEqual([
      ['adjust', { rate: 1.5 }],
      ['play', 'b'],
    ]);
    expect(store.state.value).toMatchObject({ spaceId: 'b', rate: 1.5 });
    expect(store.state.value.only).toBeUndefined();
  });

  it('does not switch a setting back for a state published before the change arrived', async () => {
    const { store, publishPlayer: sayPlayer } = createStore();
    const before = { state: 'playing', spaceId: 'a', position: 3, duration: 9 } as const;
    sayPlayer({ ...before, skipsSilence: false, rate: 1 });

    await store.adjust({ skipsSilence: true });
    await store.adjust({ rate: 3 });
    sayPlayer({ ...before, position: 3.2, skipsSilence: false, rate: 1 });
    sayPlayer({ ...before, position: 3.4, skipsSilence: true, rate: 1 });

    expect(store.state.value).toMatchObject({ position: 3.4, skipsSilence: true, rate: 3 });
  });

  it('shows what another page changed once its own change has arrived', async () => {
    const { store, publishPlayer: sayPlayer } = createStore();
    const playing = { state: 'playing', spaceId: 'a', position: 3, duration: 9 } as const;

    await store.adjust({ rate: 3 });
    sayPlayer({ ...playing, rate: 3 });
    sayPlayer({ ...playing, rate: 2 });

    expect(store.state.value.rate).toBe(2);
  });

  it('follows the engine when a change has not arrived for a second', async () => {
    const { store, publishPlayer: sayPlayer, clock } = createStore();

    await store.adjust({ rate: 30 });
    clock.now = 1000;
    sayPlayer({ state: 'paused', spaceId: 'a', position: 3, duration: 9, rate: 3 });

    expect(store.state.value.rate).toBe(3);
  });

  it('unsubscribes when disposed', () => {
    const { store, listeners } = createStore();

    store.dispose();

    expect(listeners()).toBe(0);
  });
});
