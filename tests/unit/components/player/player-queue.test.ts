import { expect, it } from 'vitest';
import { createPlayerStore } from '#components/player/player-store.ts';
import type { QueueItem } from '#utils/library/index.ts';
import { nextTurn } from '../../next-turn.ts';
import { createFakeEngine } from '../builders.ts';

const [A, B]: [QueueItem, QueueItem] = [{ spaceId: 'a' }, { spaceId: 'b' }];

async function createStore(stored: readonly QueueItem[] = []) {
  const fake = createFakeEngine();
  const store = createPlayerStore(fake.engine, { readQueue: async () => stored });
  await nextTurn();
  return { ...fake, store };
}

it('shows what is stored of the queue while there is no engine that knows it', async () => {
  const { store, publishQueue } = await createStore([A]);

  // An engine that has just opened has not read it yet.
  publishQueue([]);
  expect(store.queue.value).toEqual([A]);

  publishQueue([B]);
  expect(store.queue.value).toEqual([B]);
  publishQueue([]);
  expect(store.queue.value).toEqual([]);
});

it('shows a change at once, and has the engine make it', async () => {
  const { store, calls } = await createStore([A]);
  const change = { do: 'add', items: [B], at: 'next' } as const;

  const done = store.changeQueue(change);

  expect(store.queue.value).toEqual([B, A]);
  await done;
  expect(calls).toEqual([['changeQueue', change]]);
});

it('plays several from the first on, and nothing where there is nothing', async () => {
  const { store, calls } = await createStore();

  await store.playAll([]);
  await store.playAll([A, B]);

  expect(calls).toEqual([['playAll', [A, B]]]);
});

it('no longer listens when it is disposed', async () => {
  const { store, listeners } = await createStore();

  store.dispose();

  expect(listeners()).toBe(0);
});
