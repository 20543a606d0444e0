import { describe, expect, it } from 'vitest';
import { miniatureLanes } from '#utils/audio/index.ts';

const laneOf = (turns: number[], duration: number, cells: number) => {
  const speaker = { isHost: true, seconds: 0, turns: Float64Array.from(turns) };
  return Array.from(miniatureLanes([speaker], duration, cells)[0] ?? []);
};

describe('miniatureLanes', () => {
  it('has the share of each cell in which someone was heard', () => {
    expect(laneOf([0, 10, 15, 20, 39, 40], 40, 4)).toEqual([255, 128, 0, 26]);
  });

  it('spreads a turn over all the cells it touches', () => {
    expect(laneOf([5, 35], 40, 4)).toEqual([128, 255, 255, 128]);
  });

  it('shows even the shortest turn of a long Space', () => {
    expect(laneOf([9000, 9000.1], 18_000, 96).filter((cell) => cell > 0)).toEqual([1]);
  });

  it('is empty without speakers', () => {
    expect(miniatureLanes([], 40, 4)).toEqual([]);
  });
});
