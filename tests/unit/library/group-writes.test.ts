import { expect, it } from 'vitest';
import { groupWrites } from '#utils/library/group-writes.ts';

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

it('writes the first at once, and together what has come meanwhile', async () => {
  const { groups, write, open } = createWrites();

  const writing = ['a', 'b', 'c'].map((item) => write(item));
  const before = [...groups];
  open();
  await Promise.all(writing);

  expect(before).toEqual([['a']]);
  expect(groups).toEqual([['a'], ['b', 'c']]);
});

it('writes each alone if they fail together, so that only the one that cannot be written fails', async () => {
  const { groups, write, open } = createWrites();

  const writing = ['a', 'b', 'bad', 'c'].map((item) => write(item));
  open();
  const results = await Promise.allSettled(writing);

  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(results[2]).toMatchObject({ reason: { message: 'bad among 1' } });
  expect(groups).toEqual([['a'], ['b', 'bad', 'c'], ['b'], ['bad'], ['c']]);
});

it('goes on after a failure', async () => {
  const { write, open } = createWrites();
  open();

  await expect(write('bad')).rejects.toThrow('bad');

  await expect(write('later')).resolves.toBeUndefined();
});

it('writes at most a thousand together', async () => {
  const { groups, write, open } = createWrites();

  const writing = Array.from({ length: 2002 }, (_, i) => write(`${i}`));
  open();
  await Promise.all(writing);

  expect(groups.map(({ length }) => length)).toEqual([1, 1000, 1000, 1]);
});
