import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { throttle } from '#utils/throttle.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

it('passes on the first call at once, and drops those that follow within the interval', () => {
  const calls: number[] = [];
  const report = throttle((share: number) => calls.push(share), 100);

  report(0.1);
  report(0.2);
  vi.advanceTimersByTime(99);
  report(0.3);
  vi.advanceTimersByTime(1);
  report(0.4);
  report(0.5);

  expect(calls).toEqual([0.1, 0.4]);
});
