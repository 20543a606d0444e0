import { describe, expect, it } from 'vitest';
import { dominantRuns, runsPath } from '#utils/ring/index.ts';

const lane = (...shares: number[]): Uint8Array => Uint8Array.from(shares);

describe('dominantRuns', () => {
  it('joins cells in which the same speaker speaks most', () => {
    const runs = dominantRuns([lane(200, 200, 10, 0), lane(10, 100, 255, 255)]);

    expect(runs).toEqual([
      { speaker: 0, from: 0, length: 2 },
      { speaker: 1, from: 2, length: 2 },
    ]);
  });

  it('leaves silence out and starts a new run after it', () => {
    expect(dominantRuns([lane(200, 3, 200)])).toEqual([
      { speaker: 0, from: 0, length: 1 },
      { speaker: 0, from: 2, length: 1 },
    ]);
  });

  it('accepts lanes of unequal length, and none', () => {
    expect(dominantRuns([lane(200), lane(0, 200)])).toHaveLength(2);
    expect(dominantRuns([])).toEqual([]);
  });
});

describe('runsPath', () => {
  it('draws one box per run, of that speaker only', () => {
    const runs = dominantRuns([lane(200, 200, 0), lane(0, 0, 200)]);

    expect(runsPath(runs, 0)).toBe('M0 0h2v1h-2z');
  });
});
