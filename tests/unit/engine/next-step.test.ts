import { describe, expect, test } from 'vitest';
import { nextStepAt, positionToResume, sleepStateAt, startAt } from '#utils/engine/player/next-step.ts';

const RANGES = Float64Array.of(10, 20, 30, 40);

describe('playback', () => {
  test.each([
    ['goes on within a range', 12, 1, { do: 'go-on' }],
    ['skips to the first range', 0, 1, { do: 'skip', to: 10 }],
    ['skips from one range to the next', 20, 1, { do: 'skip', to: 30 }],
    ['checks again when a range is about to end', 19.75, 1, { do: 'check-again', in: 250 }],
    ['checks again the sooner, the faster it plays', 19.75, 2, { do: 'check-again', in: 125 }],
    ['checks again at a high speed where it goes on at a low one', 19, 3, { do: 'check-again' }],
    ['ends behind the last range', 40, 1, { do: 'end' }],
  ] as const)('%s', (_title, position, rate, step) => {
    expect(nextStepAt(RANGES, position, rate)).toMatchObject(step);
  });
});

test.each([
  ['in a range, there', 15, 15],
  ['between two, at the next', 25, 30],
  ['behind the last, at the first again', 41, 10],
])('playback starts: %s', (_title, position, start) => {
  expect(startAt(RANGES, position)).toBe(start);
});

test('where nothing is to be played at all, playback starts at the position that was asked for', () => {
  expect(startAt(new Float64Array(), 7)).toBe(7);
});

test.each([
  ['in the middle, a recording is resumed at its position', 35, 35],
  ['in the last second, it is resumed at the beginning', 39.5, 0],
])('%s', (_title, position, resumed) => {
  expect(positionToResume(RANGES, position)).toBe(resumed);
});

test.each([
  ['is off', 0, 'not-yet'],
  ['is still to come', 100_001, 'not-yet'],
  ['has just come', 100_000, 'due'],
  ['has passed while nothing played', 95_000, 'missed'],
] as const)('the sleep timer %s', (_title, sleepAt, state) => {
  expect(sleepStateAt(sleepAt, 100_000)).toBe(state);
});
