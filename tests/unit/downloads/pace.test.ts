import { describe, expect, it } from 'vitest';
import { updateRate, estimateSecondsLeft, type DownloadRate } from '#utils/downloads/index.ts';

/** Looks once a second at a download of so many bytes a second. */
function watch(speeds: readonly number[], start?: DownloadRate): DownloadRate {
  let pace = start ?? updateRate(undefined, 0, 0);
  for (const speed of speeds) pace = updateRate(pace, pace.received + speed, pace.at + 1000);
  return pace;
}

const seconds = (count: number, speed: number): number[] => Array.from({ length: count }, () => speed);

describe('secondsLeft', () => {
  it('is exact where the pace is even', () => {
    expect(estimateSecondsLeft(watch(seconds(10, 100)), 3000)).toBeCloseTo(20);
  });

  it('is not told at once, nor without a size, nor while nothing comes', () => {
    expect(estimateSecondsLeft(watch(seconds(2, 100)), 3000)).toBeUndefined();
    expect(estimateSecondsLeft(watch(seconds(10, 100)), undefined)).toBeUndefined();
    expect(estimateSecondsLeft(watch(seconds(10, 0)), 3000)).toBeUndefined();
  });

  it('does not jump with each second', () => {
    const even = watch(seconds(20, 100));
    const before = estimateSecondsLeft(even, 10_000) ?? 0;

    const hiccup = estimateSecondsLeft(watch([0], even), 10_000) ?? 0;

    expect(hiccup / before).toBeLessThan(1.2);
  });

  it('follows a pace that has changed for good', () => {
    const slower = watch(seconds(40, 10), watch(seconds(20, 100)));

    expect(slower.bytesPerSecond).toBeLessThan(12);
  });

  it('begins anew where a download has, and with a clock that was put back', () => {
    const pace = watch(seconds(10, 100));

    expect(updateRate(pace, 0, pace.at + 1000).measuredFor).toBe(0);
    expect(updateRate(pace, pace.received + 100, pace.at - 1000).measuredFor).toBe(0);
  });
});
