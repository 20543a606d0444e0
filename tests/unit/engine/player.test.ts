import { expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import type { AudioElement, AudioElementEvent } from '#utils/engine/player/audio-element.ts';
import { createPlayer } from '#utils/engine/player/player.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';

/** An element without audio: it records what it is asked for, and plays when a test lets it. */
function createSilentElement() {
  const calls: unknown[][] = [];
  let listener: (event: AudioElementEvent) => void = () => undefined;
  let position = 0;
  let isLoaded = false;
  let start = Promise.resolve();
  let refusal: Error | undefined;
  const element: AudioElement = {
    position: () => position,
    isSeeking: () => false,
    isWaiting: () => false,
    isLoaded: () => isLoaded,
    open: () => {
      isLoaded = false;
    },
    load: (_audio, _broken, at) => {
      calls.push(['load', at]);
      [isLoaded, position] = [true, at];
      if (refusal) listener({ type: 'failed', error: refusal });
    },
    seek: (at) => {
      calls.push(['seek', at]);
      position = at;
    },
    adjust: ({ rate }) => void calls.push(['adjust', rate]),
    play: async (isSuperseded) => {
      if (isSuperseded()) return;
      calls.push(['play']);
      await start;
    },
    recover: async () => void calls.push(['recover']),
    pause: () => void calls.push(['pause']),
    close: () => {
      calls.push(['close']);
      isLoaded = false;
    },
    onEvent: (added) => {
      listener = added;
    },
  };
  return {
    element,
    calls,
    emit: (event: AudioElementEvent): void => listener(event),
    startsWhen: (promise: Promise<void>): void => {
      start = promise;
    },
    refusesWith: (error: Error): void => {
      refusal = error;
    },
  };
}

/** A player of the recordings `a` and `b`, each of 100 s and left at 20 s. */
function setUp() {
  const silent = createSilentElement();
  const states: PlayerState[] = [];
  const stored: [spaceId: string, position: number][] = [];
  const reads: string[] = [];
  const player = createPlayer({
    element: silent.element,
    async openAudio(spaceId) {
      reads.push(spaceId);
      if (spaceId !== 'a' && spaceId !== 'b') throw new CodedError('no-sound', 'There is none');
      return { duration: 100, pieces: [] };
    },
    readContext: async () => ({ speakers: [] }),
    positions: {
      read: async () => ({ position: 20 }),
      write: async (spaceId, { position }) => void stored.push([spaceId, position]),
    },
  });
  player.onState((state) => states.push(state));
  return { ...silent, player, reads, states, stored };
}

it('plays a recording from where it was left', async () => {
  const { player, calls, states } = setUp();

  await player.play('a');

  expect(calls).toEqual([['load', 20], ['play']]);
  expect(states.at(-1)).toMatchObject({ state: 'playing', spaceId: 'a', position: 20, duration: 100 });
});

it('answers a call that a later one supersedes, and lets the later one decide', async () => {
  const { player, calls } = setUp();

  await Promise.all([player.play('a'), player.play('b', 5), player.pause()]);

  expect(calls).toEqual([['pause']]);
  expect(player.state()).toMatchObject({ state: 'paused', spaceId: 'b' });
});

it('stays paused where it is paused before audio has started', async () => {
  const { player, startsWhen } = setUp();
  const { promise, resolve } = Promise.withResolvers<void>();
  startsWhen(promise);

  const playing = player.play('a');
  await expect.poll(() => player.state().duration).toBe(100);
  await player.pause();
  resolve();
  await playing;

  expect(player.state().state).toBe('paused');
});

it('fails a call with the code that it publishes', async () => {
  const { player, calls, states } = setUp();

  await expect(player.play('c')).rejects.toMatchObject({ code: 'no-sound' });

  expect(states.at(-1)).toMatchObject({ state: 'paused', spaceId: 'c', code: 'no-sound' });
  expect(calls).toEqual([['close']]);
});

it('answers a superseded call that fails as if it had not', async () => {
  const { player } = setUp();

  const results = await Promise.allSettled([player.play('c'), player.play('a')]);

  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  expect(player.state()).toMatchObject({ state: 'playing', spaceId: 'a' });
  expect(player.state().code).toBeUndefined();
});

it('answers a pause when the position is stored', async () => {
  const { player, stored } = setUp();
  await player.play('a', 42);

  await player.pause();

  expect(stored).toEqual([['a', 42]]);
});

it('does not read again what it has read ahead', async () => {
  const { player, reads } = setUp();

  player.prepare('a');
  await player.play('a');
  player.prepare('a');

  expect(reads).toEqual(['a']);
});

it('loads a recording, paused, before one of its speakers is chosen', async () => {
  const { player, calls } = setUp();

  await player.listenTo('a', '@ana');

  expect(player.state()).toMatchObject({ state: 'paused', spaceId: 'a', only: '@ana' });
  expect(calls).toEqual([['load', 20]]);
});

it('restarts the element behind a broken frame without a change of state', async () => {
  const { player, calls, emit, states } = setUp();
  await player.play('a');
  const before = states.length;

  emit({ type: 'broken' });
  await expect.poll(() => calls.slice(2)).toEqual([['recover'], ['play']]);

  expect(player.state().state).toBe('playing');
  expect(states).toHaveLength(before);
});

it('publishes what the element cannot play, though no call waits for it', async () => {
  const { player, emit, states } = setUp();
  await player.play('a');

  emit({ type: 'failed', error: new Error('The disk is gone') });

  expect(states.at(-1)).toMatchObject({ state: 'paused', code: 'playback' });
});

it('answers a call whose buffer is refused before it can start', async () => {
  const { player, startsWhen, refusesWith, calls } = setUp();
  startsWhen(new Promise(() => {}));
  refusesWith(new DOMException('Unsupported type', 'NotSupportedError'));

  await player.play('a');

  expect(player.state()).toMatchObject({ state: 'paused', code: 'no-decoder' });
  expect(calls).toEqual([['load', 20], ['close']]);
});

it('shows why the audio failed, not that the failure has ended the call', async () => {
  const { player, startsWhen, emit } = setUp();
  const { promise, reject } = Promise.withResolvers<void>();
  startsWhen(promise);
  const call = player.play('a');
  await expect.poll(() => player.state().duration).toBe(100);

  emit({ type: 'failed', error: new CodedError('no-sound', 'The bytes are gone') });
  reject(new DOMException('Interrupted by pause()', 'AbortError'));
  await call;

  expect(player.state()).toMatchObject({ state: 'paused', code: 'no-sound' });
});
