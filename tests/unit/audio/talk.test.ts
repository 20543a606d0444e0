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

  it('counts a place where three speak as one overlap', () => {
    const { overlaps } = talkOf([Float64Array.of(0, 10), Float64Array.of(2, 8), Float64Array.of(4, 6)], 10);

    expect(overlaps).toEqual([{ from: 2, to: 8 }]);
  });

  it('has neither silence nor overlap where one turn gives way to the next', () => {
    const { overlaps, silences } = talkOf([Float64Array.of(0, 5), Float64Array.of(5, 9)], 9);

    expect({ overlaps, silences }).toEqual({ overlaps: [], silences: [] });
  });

  it('is one silence where nobody speaks', () => {
    expect(talkOf([Float64Array.of()], 9)).toEqual({ overlaps: [], silences: [{ from: 0, to: 9 }] });
  });
});

describe('nextTurn and speaksAt', () => {
  it('finds the turn that begins after a place, not the one it lies in', () => {
    expect([5, 10, 12, 50].map((at) => nextTurn(HOST, at))).toEqual([10, 40, 40, undefined]);
  });

  it('tells who speaks', () => {
    expect([9.9, 10, 19.9, 20, 59].map((at) => speaksAt(HOST, at))).toEqual([false, true, true, false, true]);
  });
});

describe('playedStretches', () => {
  const turns = [HOST, ANA];

  it('is all of it, or what is left by the trim', () => {
    expect(Array.from(audibleRanges({ duration: 100, turns }))).toEqual([0, 100]);
    expect(Array.from(audibleRanges({ duration: 100, turns, trim: { from: 9, to: 400 } }))).toEqual([9, 100]);
  });

  it('passes over silence, with a breath left around each turn', () => {
    const ranges = audibleRanges({ duration: 100, turns, skipsSilence: true });

    expect(Array.from(ranges)).toEqual([9.5, 30.75, 39.5, 70.75]);
    expect(secondsIn(ranges)).toBe(52.5);
  });

  it('plays one speaker alone, within the trim', () => {
    const ranges = audibleRanges({ duration: 100, turns, only: 1, trim: { from: 20, to: 60 } });

    expect(Array.from(ranges)).toEqual([20, 30.75, 57.5, 60]);
  });

  it('leaps over nothing so short that it would be heard', () => {
    const near = [Float64Array.of(10, 20, 22.5, 30)];

    expect(Array.from(audibleRanges({ duration: 40, turns: near, skipsSilence: true }))).toEqual([
      9.5, 30.75,
    ]);
  });

  it('knows no silence where nobody is known to speak', () => {
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
  ])('from %i goes on as told', (position, next) => {
    expect(whereToPlay(ranges, position)).toEqual(next);
  });
});
