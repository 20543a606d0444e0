import { describe, expect, it } from 'vitest';
import { livelyPassages } from '#components/recordings/timeline/selection/lively-passages.ts';
import { mergeEdges, neighbouringEdge, pausesOf } from '#components/recordings/timeline/selection/pauses.ts';

const PER_SECOND = 20;

/** Loudness by seconds: `[seconds, level]`, one after the other. */
function track(...parts: [seconds: number, level: number][]) {
  return {
    perSecond: PER_SECOND,
    values: Uint8Array.from(
      parts.flatMap(([seconds, level]) => Array<number>(Math.round(seconds * PER_SECOND)).fill(level)),
    ),
  };
}

describe('pauses', () => {
  it('are the middles of what is quiet for long enough', () => {
    expect([...pausesOf(track([2, 120], [1, 5], [3, 90], [0.15, 3], [2, 130], [0.5, 0]))]).toEqual([
      2.5, 8.4,
    ]);
  });

  it('are not guessed from one value a second', () => {
    expect([...pausesOf({ perSecond: 1, values: Uint8Array.of(90, 0, 0, 90) })]).toEqual([]);
  });

  it('are met one after the other, in both directions', () => {
    const edges = mergeEdges(Float64Array.of(1, 5), Float64Array.of(3));

    expect([
      neighbouringEdge(edges, 1, 1),
      neighbouringEdge(edges, 3.005, -1),
      neighbouringEdge(edges, 5, 1),
    ]).toEqual([3, 1, undefined]);
  });
});

describe('lively passages', () => {
  const edges = Float64Array.of(0, 98, 141, 300);

  it('are loud, have many turns, end where turns do, and do not overlap', () => {
    const turns = (from: number, to: number, step: number): Float64Array =>
      Float64Array.from({ length: Math.floor((to - from) / step) }, (_, i) => from + i * step);
    const passages = livelyPassages({
      speakers: [{ turns: turns(100, 140, 2) }, { turns: turns(101, 141, 2) }],
      track: track([100, 60], [40, 140], [160, 60]),
      duration: 300,
      edges,
    });

    expect(passages[0]).toEqual({ from: 98, to: 141 });
    expect(passages).toHaveLength(3);
    for (const [i, a] of passages.entries())
      for (const b of passages.slice(i + 1)) expect(a.from < b.to && b.from < a.to).toBe(false);
  });

  it('are none in silence, or where all is as short as a passage', () => {
    const speakers = [{ turns: Float64Array.of(0, 30) }];

    expect(livelyPassages({ speakers, track: track([30, 90]), duration: 30, edges })).toEqual([]);
    expect(livelyPassages({ speakers: [], track: track([300, 0]), duration: 300, edges })).toEqual([]);
  });
});
