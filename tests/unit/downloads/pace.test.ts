import { describe, expect, it } from 'vitest';
import { nextPace, secondsLeft, type Pace } from '#utils/downloads/index.ts';

/** Looks once a second at a download of so many bytes a second. */
function watch(speeds: readonly number[], start?: Pace): Pace {
  let pace = start ?? nextPace(undefined, 0, 0);
  for (const speed of speeds) pace = nextPace(pace, pace.received + speed, pace.at + 1000);
  return pace;
}

const seconds = (count: number, speed: number): number[] => Array.from({ length: count }, () => speed);

describe('secondsLeft', () => {
  it('is exact where the pace is even', () => {
    expect(secondsLeft(watch(seconds(10, 100)), 3000)).toBeCloseTo(20);
  });

  it('is not told at once, nor without a size, nor while nothing comes', () => {
    expect(secondsLeft(watch(seconds(2, 100)), 3000)).toBeUndefined();
    expect(secondsLeft(watch(seconds(10, 100)), undefined)).toBeUndefined();
    expect(secondsLeft(watch(seconds(10, 0)), 3000)).toBeUndefined();
  });

  it('does not jump with each second', () => {
    const even = watch(seconds(20, 100));
    const before = secondsLeft(even, 10_000) ?? 0;

    const hiccup = secondsLeft(watch([0], even), 10_000) ?? 0;

    expect(hiccup / before).toBeLessThan(1.2);
  });

  it('follows a pace that has changed for good', () => {
    const slower = watch(seconds(40, 10), watch(seconds(20, 100)));

    expect(slower.speed).toBeLessThan(12);
  });

  it('begins anew where a download has, and with a clock that was put back', () => {
    const pace = watch(seconds(10, 100));

    expect(nextPace(pace, 0, pace.at + 1000).seen).toBe(0);
    expect(nextPace(pace, pace.received + 100, pace.at - 1000).seen).toBe(0);
  });
});
