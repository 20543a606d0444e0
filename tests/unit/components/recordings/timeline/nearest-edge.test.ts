import { describe, expect, it } from 'vitest';
import { edgesOf, nearestEdge } from '#components/recordings/timeline/selection/nearest-edge.ts';

const edges = edgesOf([{ turns: Float64Array.of(10, 20, 50, 60) }, { turns: Float64Array.of(15, 51) }]);

describe('nearestEdge', () => {
  it('knows where all turns begin and end', () => {
    expect([...edges]).toEqual([10, 15, 20, 50, 51, 60]);
  });

  it.each([
    [10.4, 10],
    [14.2, 15],
    [50.4, 50],
    [50.6, 51],
    [61, 60],
    [9, 10],
  ])('snaps from %d to %d', (position, edge) => {
    expect(nearestEdge(edges, position, 1)).toBe(edge);
  });

  it.each([12.5, 40, 100, 0])('leaves %d, which is too far from any', (position) => {
    expect(nearestEdge(edges, position, 1)).toBe(position);
  });

  it('leaves every position where nobody speaks', () => {
    expect(nearestEdge(edgesOf([]), 7, 100)).toBe(7);
  });
});
