import { expect, it } from 'vitest';
import { createPlayerQueue } from '#components/player/player-queue.ts';
import type { QueueItem } from '#utils/library/index.ts';
import { nextTurn } from '../../next-turn.ts';
import { createFakeEngine } from '../builders.ts';

const [A, B]: [QueueItem, QueueItem] = [{ spaceId: 'a' }, { spaceId: 'b' }];

async function createQueue(stored: readonly QueueItem[] = []) {
  const fake = createFakeEngine();
  const queue = createPlayerQueue(fake.engine, async () => stored);
  await nextTurn();
  return { ...fake, queue };
}

it('shows what is stored of the queue while there is no engine that knows it', async () => {
  const { queue, publishQueue } = await createQueue([A]);

  // An engine that has just opened has not read it yet.
  publishQueue([]);
  expect(queue.items.value).toEqual([A]);

  publishQueue([B]);
  expect(queue.items.value).toEqual([B]);
  publishQueue([]);
  expect(queue.items.value).toEqual([]);
});

it('shows a change at once, and has the engine make it', async () => {
  const { queue, calls } = await createQueue([A]);
  const change = { do: 'add', items: [B], at: 'next' } as const;

  const done = queue.change(change);

  expect(queue.items.value).toEqual([B, A]);
  await done;
  expect(calls).toEqual([['changeQueue', change]]);
});

it('plays several from the first on, and nothing where there is nothing', async () => {
  const { queue, calls } = await createQueue();

  await queue.playAll([]);
  await queue.playAll([A, B]);

  expect(calls).toEqual([['playAll', [A, B]]]);
});

it('no longer listens when it is disposed', async () => {
  const { queue, listeners } = await createQueue();

  queue.dispose();

  expect(listeners()).toBe(0);
});
