import { expect, it } from 'vitest';
import { DEMO_VOICES } from '../../../pictures/demo/demo-people.ts';
import { demoTurns } from '../../../pictures/demo/demo-turns.ts';

const DURATION = 3600;
const turns = demoTurns(DURATION, DEMO_VOICES, 1);

const secondsOf = (speaker: string): number =>
  turns.filter((turn) => turn.speaker === speaker).reduce((sum, { from, to }) => sum + to - from, 0);

it('lets one person speak at a time, from the beginning to the end', () => {
  for (const [i, { from, to }] of turns.entries()) {
    expect(from).toBeLessThan(to);
    expect(from).toBeGreaterThanOrEqual(turns[i - 1]?.to ?? 0);
  }
  expect(turns.at(-1)?.to).toBeLessThanOrEqual(DURATION);
  expect(turns.at(-1)?.to).toBeGreaterThan(DURATION - 30);
});

it('gives everybody a turn, and the host the most time', () => {
  const guests = DEMO_VOICES.map(({ handle }) => secondsOf(handle));

  expect(guests.every((seconds) => seconds > 0)).toBe(true);
  expect(secondsOf('host')).toBeGreaterThan(Math.max(...guests));
});

it('makes the same conversation of the same seed', () => {
  expect(demoTurns(DURATION, DEMO_VOICES, 1)).toEqual(turns);
  expect(demoTurns(DURATION, DEMO_VOICES, 2)).not.toEqual(turns);
});
