import { describe, expect, it } from 'vitest';
import { outcomeLines, outcomeTitle } from '#components/import/import-words.ts';
import type { ImportCounts } from '#utils/library/index.ts';

const counts = (about: Partial<ImportCounts>): ImportCounts => ({
  new: 0,
  replaced: 0,
  kept: 0,
  missing: 0,
  partial: 0,
  damaged: 0,
  ...about,
});

describe('outcomeTitle', () => {
  it.each([
    [{ new: 3, kept: 12 }, ['done-new', { count: 3 }]],
    [{ replaced: 1, kept: 2 }, ['done-replaced', { count: 1 }]],
    [{ kept: 2, missing: 1 }, ['done-nothing-new', { count: 2 }]],
    [{ missing: 2 }, ['done-missing', { count: 2 }]],
    [{}, ['done-missing', { count: 0 }]],
  ])('reports the best result of %o', (about, title) => {
    expect(outcomeTitle(counts(about))).toEqual(title);
  });
});

describe('outcomeLines', () => {
  it('reports each number once, and does not repeat the title', () => {
    const all = counts({ new: 3, replaced: 1, kept: 12, missing: 2, partial: 1, damaged: 4 });

    expect(outcomeLines(all).map(([id, { count }]) => [id, count])).toEqual([
      ['also-replaced', 1],
      ['also-kept', 12],
      ['also-partial', 1],
      ['also-damaged', 4],
      ['also-missing', 2],
    ]);
    expect(outcomeLines(counts({ kept: 2 }))).toEqual([]);
    expect(outcomeLines(counts({ replaced: 2 }))).toEqual([]);
    expect(outcomeLines(counts({ missing: 2 }))).toEqual([]);
  });
});
