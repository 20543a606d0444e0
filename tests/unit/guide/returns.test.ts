import { describe, expect, it } from 'vitest';
import { createReturns } from '#components/guide/watch/returns.ts';

describe('createReturns', () => {
  it('gives up on a page that removes the guide again and again', () => {
    let time = 0;
    const returns = createReturns(() => time);

    const answers = Array.from({ length: 6 }, () => {
      time += 100;
      return returns.isWelcome();
    });

    expect(answers).toEqual([true, true, true, true, true, false]);
  });

  it('does not count what is long ago', () => {
    let time = 0;
    const returns = createReturns(() => time);

    const answers = Array.from({ length: 20 }, () => {
      time += 5000;
      return returns.isWelcome();
    });

    expect(answers).not.toContain(false);
  });
});
