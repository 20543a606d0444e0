import { expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';
import { createPlayQueue } from '#utils/engine/queue/play-queue.ts';
import type { QueueItem } from '#utils/library/index.ts';
import { createPlayerSpy } from './player-spy.ts';

const PLAYING: PlayerState = {
  ...DEFAULT_SETTINGS,
  state: 'playing',
  spaceId: 'a',
  position: 0,
  duration: 100,
};
const B: QueueItem = { spaceId: 'b' };
const C: QueueItem = { spaceId: 'c' };

/** A queue that was stored with these, of which `gone` have been deleted since. */
function setUp(items: QueueItem[], { gone = '', state = PLAYING } = {}) {
  const spy = createPlayerSpy(state);
  const written: (readonly QueueItem[])[] = [];
  const queue = createPlayQueue({
    player: spy.player,
    stored: { read: async () => items, write: async (next) => void written.push(next) },
    isListed: async (spaceId) => spaceId !== gone,
  });
  return { ...spy, queue, written };
}

it('plays what is next when a recording has ended, and stores what is left', async () => {
  const { calls, finish, queue, written } = setUp([B, C]);

  finish();
  await queue.change({ do: 'add', items: [], at: 'end' });

  await expect.poll(() => calls).toEqual([['play', 'b']]);
  expect(queue.items()).toEqual([C]);
  expect(written.at(-1)).toEqual([C]);
});

it('plays one speaker only, from the beginning, where that was asked for', async () => {
  const { calls, queue } = setUp([{ spaceId: 'b', only: '@ana' }]);

  await queue.playNext();

  expect(calls).toEqual([
    ['listenTo', 'b', '@ana'],
    ['play', 'b', 0],
  ]);
});

it('passes over what is deleted and what cannot be played', async () => {
  const { calls, failWith, queue } = setUp([B, C, { spaceId: 'd' }], { gone: 'b' });
  failWith(new CodedError('no-sound', 'There is none'));

  await queue.playNext();

  expect(calls).toEqual([
    ['play', 'c'],
    ['play', 'd'],
  ]);
  expect(queue.items()).toEqual([]);
});

it('stops at the end of a recording if the person has chosen that', async () => {
  const { calls, finish, queue } = setUp([B], { state: { ...PLAYING, playsNext: false } });

  finish();
  await queue.change({ do: 'add', items: [C], at: 'end' });

  expect(calls).toEqual([]);
  expect(queue.items()).toEqual([B, C]);
});

it('plays a list from its first on, instead of what was in the queue', async () => {
  const { calls, queue } = setUp([C]);

  await queue.playAll([{ spaceId: 'x' }, { spaceId: 'y' }]);

  expect(calls).toEqual([['play', 'x']]);
  expect(queue.items()).toEqual([{ spaceId: 'y' }]);
});

it('reads what is next shortly before the end', async () => {
  const { calls, publish, queue } = setUp([B]);
  await queue.change({ do: 'add', items: [], at: 'end' });

  for (const position of [10, 79, 81, 82]) publish({ ...PLAYING, position });

  expect(calls).toEqual([['prepare', 'b']]);
});

it('takes a recording out of the queue that somebody plays by hand', async () => {
  const { publish, queue } = setUp([B, C]);
  await queue.change({ do: 'add', items: [], at: 'end' });

  publish({ ...PLAYING, spaceId: 'c' });

  await expect.poll(() => queue.items()).toEqual([B]);
});
