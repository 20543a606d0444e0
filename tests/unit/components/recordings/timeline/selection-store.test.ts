import { describe, expect, it } from 'vitest';
import { createSelectionStore } from '#components/recordings/timeline/selection/selection-store.ts';

describe('createSelectionStore', () => {
  it('selects between two positions in any order, within the recording', () => {
    const selection = createSelectionStore(100);

    selection.select(120, 30);

    expect(selection.range.value).toEqual({ from: 30, to: 100 });
  });

  it('selects nothing that is too short to be heard', () => {
    const selection = createSelectionStore(100);

    selection.select(30, 30.05);

    expect(selection.range.value).toBeUndefined();
  });

  it.each([
    [50, { from: 30, to: 70 }],
    [5, { from: 0, to: 40 }],
    [95, { from: 60, to: 100 }],
  ])('selects 40 seconds around %d', (position, range) => {
    const selection = createSelectionStore(100);

    selection.selectAround(position);

    expect(selection.range.value).toEqual(range);
  });

  it('selects all of a recording that is shorter than that', () => {
    const selection = createSelectionStore(12);

    selection.selectAround(5);

    expect(selection.range.value).toEqual({ from: 0, to: 12 });
  });

  it('moves one end, and the other with it only where it would be on the wrong side', () => {
    const selection = createSelectionStore(1000);
    const ranges: unknown[] = [];

    selection.moveEdge('from', 100);
    ranges.push(selection.range.value);
    selection.moveEdge('to', 300);
    ranges.push(selection.range.value);
    selection.moveEdge('from', 200);
    ranges.push(selection.range.value);
    selection.moveEdge('to', 150);
    ranges.push(selection.range.value);

    expect(ranges).toEqual([
      { from: 100, to: 140 },
      { from: 100, to: 300 },
      { from: 200, to: 300 },
      { from: 110, to: 150 },
    ]);
  });

  it('is cleared', () => {
    const selection = createSelectionStore(100);
    selection.select(10, 20);

    selection.clear();

    expect(selection.range.value).toBeUndefined();
  });
});
