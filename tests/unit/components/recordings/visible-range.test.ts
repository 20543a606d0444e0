import { describe, expect, it } from 'vitest';
import { visibleRange, WHOLE_UP_TO } from '#components/recordings/timeline/visible-range.ts';

describe('visibleRange', () => {
  it('shows a list of ordinary length whole', () => {
    expect(visibleRange(WHOLE_UP_TO, 80, 0, 600)).toEqual({ from: 0, to: WHOLE_UP_TO });
  });

  it.each([
    ['at its beginning', 100],
    ['in its middle', -400_000],
    ['at its end', -800_000],
    ['scrolled far past it', -2_000_000],
    ['far below the window', 2_000_000],
  ])('keeps a list of 10,000 to a few rows %s', (_, top) => {
    const { from, to } = visibleRange(10_000, 80, top, 600);

    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(10_000);
    expect(to - from).toBeGreaterThan(0);
    expect(to - from).toBeLessThan(50);
  });

  it('covers every row that is in the window', () => {
    const { from, to } = visibleRange(10_000, 80, -400_000, 600);

    expect(from).toBeLessThanOrEqual(5000);
    expect(to).toBeGreaterThanOrEqual(5008);
  });
});
