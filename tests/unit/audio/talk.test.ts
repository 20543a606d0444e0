import { describe, expect, it } from 'vitest';
import { nextTurn, audibleRanges, secondsIn, speaksAt, talkOf, whereToPlay } from '#utils/audio/index.ts';

const HOST = Float64Array.of(10, 20, 40, 60);
const ANA = Float64Array.of(15, 30, 58, 70);

describe('talkOf', () => {
  it('finds first and last word, silences and overlaps', () => {
    expect(talkOf([HOST, ANA], 100)).toEqual({
      firstWord: 10,
      lastWord: 70,
      silences: [
        { from: 0, to: 10 },
        { from: 30, to: 40 },
        { from: 70, to: 100 },
      ],
      overlaps: [
        { from: 15, to: 20 },
        { from: 58, to: 60 },
      ],
    });
  });

  it('counts a range in which three speak as one overlap', () => {
    const { overlaps } = talkOf([Float64Array.of(0, 10), Float64Array.of(2, 8), Float64Array.of(4, 6)], 10);

    expect(overlaps).toEqual([{ from: 2, to: 8 }]);
  });

  it('has neither silence nor overlap where one turn directly follows the other', () => {
    const { overlaps, silences } = talkOf([Float64Array.of(0, 5), Float64Array.of(5, 9)], 9);

    expect({ overlaps, silences }).toEqual({ overlaps: [], silences: [] });
  });

  it('is one silence where nobody speaks', () => {
    expect(talkOf([Float64Array.of()], 9)).toEqual({ overlaps: [], silences: [{ from: 0, to: 9 }] });
  });
});

describe('nextTurn and speaksAt', () => {
  it('finds the next turn after a position, not the one at it', () => {
    expect([5, 10, 12, 50].map((at) => nextTurn(HOST, at))).toEqual([10, 40, 40, undefined]);
  });

  it('says who speaks', () => {
    expect([9.9, 10, 19.9, 20, 59].map((at) => speaksAt(HOST, at))).toEqual([false, true, true, false, true]);
  });
});

describe('audibleRanges', () => {
  const turns = [HOST, ANA];

  it('are everything, or what the trim leaves', () => {
    expect(Array.from(audibleRanges({ duration: 100, turns }))).toEqual([0, 100]);
    expect(Array.from(audibleRanges({ duration: 100, turns, trim: { from: 9, to: 400 } }))).toEqual([9, 100]);
  });

  it('leave out silence, with a breath around each turn', () => {
    const ranges = audibleRanges({ duration: 100, turns, skipsSilence: true });

    expect(Array.from(ranges)).toEqual([9.5, 30.75, 39.5, 70.75]);
    expect(secondsIn(ranges)).toBe(52.5);
  });

  it('have one speaker alone, within the trim', () => {
    const ranges = audibleRanges({ duration: 100, turns, only: 1, trim: { from: 20, to: 60 } });

    expect(Array.from(ranges)).toEqual([20, 30.75, 57.5, 60]);
  });

  it('bridge silences that are too short to jump over', () => {
    const near = [Float64Array.of(10, 20, 22.5, 30)];

    expect(Array.from(audibleRanges({ duration: 40, turns: near, skipsSilence: true }))).toEqual([
      9.5, 30.75,
    ]);
  });

  it('know no silence where nobody is known to speak', () => {
    expect(Array.from(audibleRanges({ duration: 40, turns: [], skipsSilence: true }))).toEqual([0, 40]);
    expect(Array.from(audibleRanges({ duration: 40, turns, only: 7 }))).toEqual([0, 40]);
  });
});

describe('whereToPlay', () => {
  const ranges = Float64Array.of(9.5, 30, 40, 70);

  it.each([
    [0, { at: 9.5, until: 30 }],
    [12, { at: 12, until: 30 }],
    [30, { at: 40, until: 70 }],
    [70, undefined],
  ])('continues correctly from %i', (position, next) => {
    expect(whereToPlay(ranges, position)).toEqual(next);
  });
});
