import { describe, expect, it } from 'vitest';
import { changeQueue, type QueueChange } from '#utils/engine/queue/change-queue.ts';
import type { QueueItem } from '#utils/library/index.ts';

const itemsOf = (names: string): QueueItem[] => Array.from(names).map((spaceId) => ({ spaceId }));
const namesOf = (items: readonly QueueItem[]): string => items.map(({ spaceId }) => spaceId).join('');
const after = (names: string, change: QueueChange): string => namesOf(changeQueue(itemsOf(names), change));

describe('changeQueue', () => {
  it('adds before all others, or behind them', () => {
    expect(after('ab', { do: 'add', items: itemsOf('cd'), at: 'next' })).toBe('cdab');
    expect(after('ab', { do: 'add', items: itemsOf('cd'), at: 'end' })).toBe('abcd');
  });

  it('moves what is added again instead of repeating it', () => {
    expect(after('abc', { do: 'add', items: itemsOf('c'), at: 'next' })).toBe('cab');
    expect(after('abc', { do: 'add', items: itemsOf('aa'), at: 'end' })).toBe('bca');
  });

  it('appends what does not wait yet, and moves nothing', () => {
    expect(after('abc', { do: 'append', items: itemsOf('ada') })).toBe('abcd');
    expect(after('', { do: 'append', items: itemsOf('ba') })).toBe('ba');
  });

  it('lets a recording wait once, and once for one of its speakers alone', () => {
    const queue = changeQueue(itemsOf('a'), {
      do: 'add',
      items: [{ spaceId: 'a', only: '@ana' }],
      at: 'end',
    });

    expect(queue).toEqual([{ spaceId: 'a' }, { spaceId: 'a', only: '@ana' }]);
  });

  it('moves to any position, and not beyond the ends', () => {
    const move = (item: string, to: number): QueueChange => ({ do: 'move', item: { spaceId: item }, to });

    expect(after('abcd', move('a', 2))).toBe('bcad');
    expect(after('abcd', move('d', 0))).toBe('dabc');
    expect(after('abcd', move('b', 99))).toBe('acdb');
    expect(after('abcd', move('x', 1))).toBe('abcd');
  });

  it('removes some, and replaces all', () => {
    expect(after('abcd', { do: 'remove', items: itemsOf('bdx') })).toBe('ac');
    expect(after('abcd', { do: 'replace', items: itemsOf('xyx') })).toBe('xy');
  });
});
