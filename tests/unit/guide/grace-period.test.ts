import { describe, expect, it } from 'vitest';
import { createGracePeriod } from '#components/guide/watch/grace-period.ts';
import type { GuideStep } from '#utils/x/index.ts';

const SURE: GuideStep = { step: 6, state: 'guiding', aim: 'request' };
const LOST: GuideStep = { step: 6, state: 'unknown', aim: 'search' };

describe('createGracePeriod', () => {
  it('is over at once for a certain step', () => {
    expect(createGracePeriod().remaining(SURE, true, 0)).toBe(0);
  });

  it('is over for an uncertain step when it lasts', () => {
    const gracePeriod = createGracePeriod();

    const first = gracePeriod.remaining(LOST, false, 1000);

    expect(first).toBeGreaterThan(0);
    expect(gracePeriod.remaining(LOST, false, 1000 + first - 1)).toBe(1);
    expect(gracePeriod.remaining(LOST, false, 1000 + first)).toBe(0);
  });

  it('is longer while X is loading', () => {
    expect(createGracePeriod().remaining(LOST, true, 0)).toBeGreaterThan(
      createGracePeriod().remaining(LOST, false, 0),
    );
  });

  it('starts again with each page and after each certain step', () => {
    const gracePeriod = createGracePeriod();
    const first = gracePeriod.remaining(LOST, false, 0);

    gracePeriod.reset();
    expect(gracePeriod.remaining(LOST, false, 10_000)).toBe(first);
    gracePeriod.remaining(SURE, false, 20_000);
    expect(gracePeriod.remaining(LOST, false, 30_000)).toBe(first);
  });
});
