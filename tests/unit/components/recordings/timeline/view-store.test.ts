import { describe, expect, it } from 'vitest';
import { turnsPath } from '#components/recordings/timeline/timeline-paths.ts';
import { createViewStore } from '#components/recordings/timeline/view-store.ts';

describe('createViewStore', () => {
  it('zooms in around a position that does not move', () => {
    const view = createViewStore(1000);

    view.zoom(1, 200);

    expect(view.range.value).toEqual({ from: 100, to: 600 });
  });

  it('never shows more than the recording, and never less than the closest zoom', () => {
    const view = createViewStore(1000);
    view.zoom(20, 999);
    const nearest = { ...view.range.value };
    view.zoom(-40, 999);

    expect(nearest.to - nearest.from).toBeCloseTo(20);
    expect(nearest.to).toBeLessThanOrEqual(1000);
    expect(view.range.value).toEqual({ from: 0, to: 1000 });
  });

  it('turns the page when playback leaves it, and not before', () => {
    const view = createViewStore(1000);
    view.zoom(2, 0);
    view.follow(249);
    const before = view.range.value;

    view.follow(251);

    expect(before).toEqual({ from: 0, to: 250 });
    expect(view.range.value).toEqual({ from: 238.5, to: 488.5 });
  });

  it('zooms in on a range that is too small to be handled', () => {
    const view = createViewStore(9000);

    view.reveal({ from: 4000, to: 4040 });

    expect(view.range.value).toEqual({ from: 3920, to: 4120 });
  });

  it('scrolls to a range that is out of view, and stays inside the recording', () => {
    const view = createViewStore(9000);
    view.zoom(6, 0);

    view.reveal({ from: 8960, to: 9000 });

    expect(view.range.value).toEqual({ from: 8800, to: 9000 });
  });

  it('leaves a view in which a range is large enough', () => {
    const view = createViewStore(300);

    view.reveal({ from: 100, to: 140 });

    expect(view.range.value).toEqual({ from: 0, to: 300 });
  });
});

describe('turnsPath', () => {
  it('draws the turns in view, and joins those that touch', () => {
    const turns = Float64Array.of(0, 10, 10.1, 20, 500, 600, 990, 1000);

    expect(turnsPath(turns, { from: 0, to: 1000 })).toBe(
      'M0.0 .15h24.0v.7h-24.0zM600.0 .15h120.0v.7h-120.0zM1188.0 .15h12.0v.7h-12.0z',
    );
  });

  it('draws even the shortest turn, and nothing outside of the view', () => {
    const turns = Float64Array.of(10, 10.01, 700, 800);

    expect(turnsPath(turns, { from: 0, to: 600 })).toBe('M20.0 .15h1.0v.7h-1.0z');
  });

  it('stays short for five hours of short turns', () => {
    const turns = Float64Array.from({ length: 18_000 }, (_, i) => i);

    expect(turnsPath(turns, { from: 0, to: 18_000 }).length).toBeLessThan(60_000);
  });
});
