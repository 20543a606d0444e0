import { describe, expect, it } from 'vitest';
import { createGracePeriod } from '#components/guide/grace-period.ts';
import type { GuideStep } from '#utils/x/index.ts';

const SURE: GuideStep = { step: 6, state: 'guiding', aim: 'request' };
const LOST: GuideStep = { step: 6, state: 'unknown', aim: 'search' };

describe('patience', () => {
  it('believes at once what is sure', () => {
    expect(createGracePeriod().remaining(SURE, true, 0)).toBe(0);
  });

  it('believes in being lost only when it lasts', () => {
    const patience = createGracePeriod();

    const first = patience.remaining(LOST, false, 1000);

    expect(first).toBeGreaterThan(0);
    expect(patience.remaining(LOST, false, 1000 + first - 1)).toBe(1);
    expect(patience.remaining(LOST, false, 1000 + first)).toBe(0);
  });

  it('waits longer while X is at work', () => {
    expect(createGracePeriod().remaining(LOST, true, 0)).toBeGreaterThan(
      createGracePeriod().remaining(LOST, false, 0),
    );
  });

  it('begins anew with each page, and with each thing it knows', () => {
    const patience = createGracePeriod();
    const first = patience.remaining(LOST, false, 0);

    patience.reset();
    expect(patience.remaining(LOST, false, 10_000)).toBe(first);
    patience.remaining(SURE, false, 20_000);
    expect(patience.remaining(LOST, false, 30_000)).toBe(first);
  });
});
