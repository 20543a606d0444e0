import { describe, expect, test } from 'vitest';
import { nextStepAt, positionToResume, sleepStateAt, startAt } from '#utils/engine/player/next-step.ts';

const STRETCHES = Float64Array.of(10, 20, 30, 40);

describe('the course of playing', () => {
  test.each([
    ['goes on within a stretch', 12, 1, { does: 'go-on' }],
    ['leaps to the first stretch', 0, 1, { does: 'leap', to: 10 }],
    ['leaps from one stretch to the next', 20, 1, { does: 'leap', to: 30 }],
    ['looks again when a stretch is about to end', 19.75, 1, { does: 'look-again', in: 250 }],
    ['looks again sooner the faster it plays', 19.75, 2, { does: 'look-again', in: 125 }],
    ['takes a stretch that lasts at one speed for one that ends at another', 19, 3, { does: 'look-again' }],
    ['ends after the last', 40, 1, { does: 'end' }],
  ] as const)('%s', (_title, now, rate, course) => {
    expect(nextStepAt(STRETCHES, now, rate)).toMatchObject(course);
  });
});

test.each([
  ['in a stretch, there', 15, 15],
  ['between two, at the next', 25, 30],
  ['behind the last, at the first again', 41, 10],
])('playing begins: %s', (_title, wanted, at) => {
  expect(startAt(STRETCHES, wanted)).toBe(at);
});

test('where nothing is to be heard at all, playing begins where it was sent to', () => {
  expect(startAt(new Float64Array(), 7)).toBe(7);
});

test.each([
  ['in the middle the place is kept', 35, 35],
  ['in the last second the beginning is', 39.5, 0],
])('%s', (_title, at, kept) => {
  expect(positionToResume(STRETCHES, at)).toBe(kept);
});

test.each([
  ['is off', 0, 'not-yet'],
  ['is to come', 100_001, 'not-yet'],
  ['has just come', 100_000, 'due'],
  ['passed while nothing sounded', 95_000, 'missed'],
] as const)('sleep %s', (_title, sleepAt, stands) => {
  expect(sleepStateAt(sleepAt, 100_000)).toBe(stands);
});
