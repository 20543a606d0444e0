import { expect, it } from 'vitest';
import { groupWrites } from '#utils/library/rows/group-writes.ts';

/** Writes that the test completes. */
function createWrites() {
  const groups: (readonly string[])[] = [];
  let gate = Promise.withResolvers<void>();
  const write = groupWrites<string>(async (items) => {
    groups.push(items);
    await gate.promise;
    if (items.includes('bad')) throw new Error(`bad among ${items.length}`);
  });
  return {
    groups,
    write,
    open() {
      gate.resolve();
      gate = Promise.withResolvers();
      gate.resolve();
    },
  };
}

it('writes two at once, and together what has come meanwhile', async () => {
  const { groups, write, open } = createWrites();

  const writing = ['a', 'b', 'c', 'd'].map((item) => write(item));
  const before = [...groups];
  open();
  await Promise.all(writing);

  expect(before).toEqual([['a'], ['b']]);
  expect(groups).toEqual([['a'], ['b'], ['c', 'd']]);
});

it('never writes more than two groups at a time', async () => {
  let [writing, most] = [0, 0];
  const write = groupWrites<number>(async () => {
    writing += 1;
    most = Math.max(most, writing);
    await Promise.resolve();
    writing -= 1;
  });

  await Promise.all(Array.from({ length: 2000 }, (_, i) => write(i)));

  expect(most).toBe(2);
});

it('writes each alone if they fail together, so that only the one that cannot be written fails', async () => {
  const { groups, write, open } = createWrites();

  const writing = ['a', 'b', 'c', 'bad', 'd'].map((item) => write(item));
  open();
  const [good, ...others] = await Promise.allSettled(writing);

  expect(good?.status).toBe('fulfilled');
  expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(others[2]).toMatchObject({ reason: { message: 'bad among 1' } });
  expect(groups).toEqual([['a'], ['b'], ['c', 'bad', 'd'], ['c'], ['bad'], ['d']]);
});

it('goes on after a failure', async () => {
  const { write, open } = createWrites();
  open();

  await expect(write('bad')).rejects.toThrow('bad');

  await expect(write('later')).resolves.toBeUndefined();
});

it('writes at most 256 together', async () => {
  const { groups, write, open } = createWrites();

  const writing = Array.from({ length: 514 }, (_, i) => write(`${i}`));
  open();
  await Promise.all(writing);

  expect(groups.map(({ length }) => length)).toEqual([1, 1, 256, 256]);
});
