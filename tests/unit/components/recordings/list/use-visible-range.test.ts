import { describe, expect, it } from 'vitest';
import { MAX_FULL_LIST, visibleRange } from '#components/recordings/list/use-visible-range.ts';

const viewport = { rowHeight: 80, height: 600 };

describe('visibleRange', () => {
  it('shows every row of a list of ordinary length', () => {
    expect(visibleRange(MAX_FULL_LIST, { ...viewport, top: 0 })).toEqual({ from: 0, to: MAX_FULL_LIST });
  });

  it.each([
    ['at its beginning', 100],
    ['in its middle', -400_000],
    ['at its end', -800_000],
    ['scrolled far past it', -2_000_000],
    ['far below the window', 2_000_000],
  ])('limits a list of 10,000 to a few rows %s', (_, top) => {
    const { from, to } = visibleRange(10_000, { ...viewport, top });

    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(10_000);
    expect(to - from).toBeGreaterThan(0);
    expect(to - from).toBeLessThan(50);
  });

  it('covers every row in the window', () => {
    const { from, to } = visibleRange(10_000, { ...viewport, top: -400_000 });

    expect(from).toBeLessThanOrEqual(5000);
    expect(to).toBeGreaterThanOrEqual(5008);
  });
});
