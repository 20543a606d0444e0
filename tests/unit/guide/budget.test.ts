import { describe, expect, it } from 'vitest';
import { createBudget } from '#components/guide/watch/budget.ts';

/** A clock that only moves when it is told to. */
function createClock() {
  let time = 0;
  return {
    now: () => time,
    advance: (ms: number): void => {
      time += ms;
    },
  };
}

describe('createBudget', () => {
  it('allows short work at once', () => {
    const clock = createClock();
    const budget = createBudget(clock.now);

    budget.spend(() => clock.advance(5));

    expect(budget.wait()).toBe(0);
  });

  it('has long work followed by a wait in proportion to it', () => {
    const clock = createClock();
    const budget = createBudget(clock.now);

    budget.spend(() => clock.advance(120));

    expect(budget.wait()).toBeGreaterThanOrEqual(4000);
    clock.advance(budget.wait());
    expect(budget.wait()).toBe(0);
  });

  it('stays within 50 ms of each second, whatever the work costs', () => {
    for (const cost of [0.5, 2, 9, 40]) {
      const clock = createClock();
      const budget = createBudget(clock.now);
      let spent = 0;

      while (clock.now() < 4000) {
        const wait = budget.wait();
        if (wait === 0) {
          budget.spend(() => clock.advance(cost));
          spent += cost;
        }
        clock.advance(wait || 1);
      }

      expect(spent / 4).toBeLessThan(50);
    }
  });

  it('counts work that fails, and passes the failure on', () => {
    const clock = createClock();
    const budget = createBudget(clock.now);
    const fail = (): never => {
      clock.advance(100);
      throw new Error('of the page');
    };

    expect(() => budget.spend(fail)).toThrow('of the page');
    expect(budget.wait()).toBeGreaterThan(0);
  });
});
