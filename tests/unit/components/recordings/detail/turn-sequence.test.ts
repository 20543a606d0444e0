import { describe, expect, it } from 'vitest';
import { neighbouringTurn, turnIndexAt, turnSequence } from '#components/recordings/detail/turn-sequence.ts';

const turns = turnSequence([{ turns: Float64Array.of(10, 20, 50, 60) }, { turns: Float64Array.of(15, 30) }]);

describe('turnSequence', () => {
  it('is in the order of their start', () => {
    expect(turns).toEqual([
      { from: 10, to: 20, speaker: 0 },
      { from: 15, to: 30, speaker: 1 },
      { from: 50, to: 60, speaker: 0 },
    ]);
  });

  it.each([
    [0, -1],
    [10, 0],
    [16, 1],
    [40, 1],
    [99, 2],
  ])('at %d is number %d', (position, index) => {
    expect(turnIndexAt(turns, position)).toBe(index);
  });

  it.each([
    [0, 1, 10],
    [10, 1, 15],
    [15, 1, 50],
    [50, 1, undefined],
    [52, -1, 50],
    [50.5, -1, 15],
    [10, -1, undefined],
  ] as const)('from %d, %d step leads to %s', (position, step, expected) => {
    expect(neighbouringTurn(turns, position, step)).toBe(expected);
  });
});
