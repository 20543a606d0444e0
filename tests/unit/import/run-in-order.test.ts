import { expect, it } from 'vitest';
import { runInOrder } from '#utils/import/store/run-in-order.ts';
import { nextTurn } from '../next-turn.ts';

/** Runs items whose loads they are, and notes what is running whenever one begins. */
async function running(loads: readonly number[], isStopped = () => false): Promise<number[][]> {
  const now: number[] = [];
  const seen: number[][] = [];
  await runInOrder(loads, {
    loadOf: (load) => load,
    isStopped,
    async run(_load, position) {
      now.push(position);
      seen.push([...now]);
      await nextTurn();
      now.splice(now.indexOf(position), 1);
    },
  });
  expect(now).toEqual([]);
  return seen;
}

it('begins items in order, as many at a time as fit', async () => {
  const third = 1 / 3;

  const seen = await running([third, third, third, third]);

  expect(seen.map((each) => each.length)).toEqual([1, 2, 3, 3]);
  expect(seen.map((each) => each.at(-1))).toEqual([0, 1, 2, 3]);
});

it('lets one run alone that takes everything, or more', async () => {
  expect(await running([0.5, 1, 2, 0.5])).toEqual([[0], [1], [2], [3]]);
});

it('begins nothing once it is stopped, and waits for what runs', async () => {
  let asked = 0;

  const seen = await running([0.1, 0.1, 0.1], () => (asked += 1) > 2);

  expect(seen.at(-1)).toEqual([0, 1]);
});
