import { describe, expect, it } from 'vitest';
import { sectionsOf, withFirst } from '#components/recordings/list/list-sections.ts';
import type { ListEntry } from '#utils/library/index.ts';

const entry = (spaceId: string, startedAt: number): ListEntry => ({
  spaceId,
  startedAt,
  duration: 60,
  state: 'complete',
  heard: 'no',
});
const ENTRIES = [
  entry('november', Date.UTC(2026, 10, 15)),
  entry('october-b', Date.UTC(2026, 9, 20)),
  entry('october-a', Date.UTC(2026, 9, 15)),
];

describe('withFirst', () => {
  it('lists each recording once, and this one first', () => {
    const listed = withFirst(ENTRIES, 'october-b').map(({ spaceId }) => spaceId);

    expect(listed).toEqual(['october-b', 'november', 'october-a']);
  });

  it('keeps the list if the recording is not in it', () => {
    expect(withFirst(ENTRIES, 'gone')).toBe(ENTRIES);
    expect(withFirst(ENTRIES, undefined)).toBe(ENTRIES);
  });
});

describe('sectionsOf', () => {
  it('begins with the recording to continue, which no month counts', () => {
    const sections = sectionsOf(withFirst(ENTRIES, 'october-b'), 'october-b');

    expect(sections).toMatchObject([
      { isContinued: true, from: 0, count: 1, seconds: 60 },
      { from: 1, count: 1 },
      { from: 2, count: 1, seconds: 60 },
    ]);
  });

  it('has only months while there is nothing to continue', () => {
    const sections = sectionsOf(ENTRIES, undefined);

    expect(sections.map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [1, 2],
    ]);
    expect(sections.some(({ isContinued }) => isContinued)).toBe(false);
  });
});
