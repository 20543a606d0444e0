import { describe, expect, it } from 'vitest';
import {
  MAX_FULL_LIST,
  linesAbove,
  rowOffset,
  rowsHeight,
  visibleMonths,
  type VisibleList,
} from '#components/recordings/list/use-visible-months.ts';
import type { ListMonth } from '#utils/library/index.ts';

const viewport = { row: 64, heading: 36, line: 32, height: 600 };

/** Months of equally many recordings. */
function monthsOf(count: number, perMonth: number): ListMonth[] {
  return Array.from({ length: Math.ceil(count / perMonth) }, (_, index) => ({
    startedAt: 0,
    from: index * perMonth,
    count: Math.min(perMonth, count - index * perMonth),
    seconds: 60,
  }));
}

const rowsOf = ({ months }: VisibleList): number => months.reduce((sum, { from, to }) => sum + to - from, 0);

describe('visibleMonths', () => {
  it('shows every row of a list of ordinary length', () => {
    const list = visibleMonths(monthsOf(MAX_FULL_LIST, 7), { ...viewport, top: 0 });

    expect(rowsOf(list)).toBe(MAX_FULL_LIST);
    expect([list.before, list.after]).toEqual([0, 0]);
  });

  it.each([
    ['at its beginning', 100],
    ['in its middle', -320_000],
    ['at its end', -640_000],
    ['scrolled far past it', -2_000_000],
    ['far below the window', 2_000_000],
  ])('limits a list of 10,000 to a few rows %s, and keeps its height', (_, top) => {
    const months = monthsOf(10_000, 8);
    const list = visibleMonths(months, { ...viewport, top });

    const shown = list.months.reduce((sum, { month }) => sum + 36 + month.count * 64, 0);
    expect(list.before + shown + list.after).toBe(months.length * 36 + 10_000 * 64);
    expect(rowsOf(list)).toBeGreaterThan(0);
    expect(rowsOf(list)).toBeLessThan(50);
  });

  it('covers every row in the window, also within one long month', () => {
    const { months } = visibleMonths(monthsOf(10_000, 10_000), { ...viewport, top: -(36 + 5000 * 64) });

    expect(months).toHaveLength(1);
    expect(months[0]?.from).toBeLessThanOrEqual(5000);
    expect(months[0]?.to).toBeGreaterThanOrEqual(5010);
  });

  it('shows what is in the window alone if nothing beyond it is wanted yet', () => {
    const { months } = visibleMonths(monthsOf(10_000, 10_000), { ...viewport, top: 0 }, 0);

    expect([months[0]?.from, months[0]?.to]).toEqual([0, 9]);
  });
});

describe('rowOffset', () => {
  it('counts the headings above a row', () => {
    const months = monthsOf(20, 5);

    expect(rowOffset(months, 0, viewport)).toBe(36);
    expect(rowOffset(months, 4, viewport)).toBe(36 + 4 * 64);
    expect(rowOffset(months, 5, viewport)).toBe(2 * 36 + 5 * 64);
  });
});

describe('lines below rows', () => {
  const above = linesAbove(Array.from({ length: 10_000 }, (_, i) => i % 3));

  it('are counted, however far the list is scrolled', () => {
    const months = monthsOf(10_000, 8);
    const all = months.length * 36 + rowsHeight(0, 10_000, viewport, above);

    for (const top of [100, -320_000, -640_000, -2_000_000]) {
      const list = visibleMonths(months, { ...viewport, top }, 8, { above });
      const shown = list.months.reduce(
        (sum, { month }) => sum + 36 + rowsHeight(month.from, month.from + month.count, viewport, above),
        0,
      );
      expect(list.before + shown + list.after).toBe(all);
      expect(rowsOf(list)).toBeLessThan(50);
    }
  });

  it('do not keep the row in view from being rendered', () => {
    const months = monthsOf(10_000, 10_000);
    const offset = rowOffset(months, 5000, viewport, above);

    const [month] = visibleMonths(months, { ...viewport, top: -offset }, 0, { above }).months;

    expect(month?.from).toBeLessThanOrEqual(5000);
    expect(month?.to).toBeGreaterThan(5000);
  });
});
