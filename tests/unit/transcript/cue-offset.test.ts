import { describe, expect, it } from 'vitest';
import { shiftCues, suggestOffset } from '#utils/transcript/index.ts';

const cues = (...times: [from: number, to: number][]) =>
  times.map(([from, to]) => ({ from, to, text: 'Hola' }));

describe('the offset of a transcript', () => {
  it.each([
    ['is none where the lines are in the recording', cues([1, 2], [50, 63]), undefined],
    ['is a full hour where that is enough', cues([3601, 3602], [3610, 3620]), -3600],
    ['is the start where the lines have the time of day', cues([75_000, 75_001], [75_030, 75_058]), -75_000],
    [
      'is the start’s also where the lines are more than the recording',
      cues([7200.5, 7201], [7290, 7300]),
      -7200,
    ],
    [
      'is none where the lines begin in the recording and shifting does not help',
      cues([5, 6], [600, 601]),
      undefined,
    ],
  ])('%s', (_, lines, offset) => {
    expect(suggestOffset(lines, 60)).toBe(offset);
  });

  it('is undone by its opposite, also before the start', () => {
    const lines = cues([1, 2], [3, 4]);

    expect(shiftCues(lines, -2)[0]).toMatchObject({ from: -1, to: 0 });
    expect(shiftCues(shiftCues(lines, -2.333), 2.333)).toEqual(lines);
  });
});
