import { describe, expect, it } from 'vitest';
import { updateRate, estimateSecondsLeft, type DownloadRate } from '#utils/downloads/index.ts';

/** The rate after one measurement a second, with these bytes a second. */
function measure(speeds: readonly number[], start?: DownloadRate): DownloadRate {
  let rate = start ?? updateRate(undefined, 0, 0);
  for (const speed of speeds) rate = updateRate(rate, rate.received + speed, rate.at + 1000);
  return rate;
}

const seconds = (count: number, speed: number): number[] => Array.from({ length: count }, () => speed);

describe('estimateSecondsLeft', () => {
  it('is exact at an even rate', () => {
    expect(estimateSecondsLeft(measure(seconds(10, 100)), 3000)).toBeCloseTo(20);
  });

  it('is undefined at first, without a total, and while nothing arrives', () => {
    expect(estimateSecondsLeft(measure(seconds(2, 100)), 3000)).toBeUndefined();
    expect(estimateSecondsLeft(measure(seconds(10, 100)), undefined)).toBeUndefined();
    expect(estimateSecondsLeft(measure(seconds(10, 0)), 3000)).toBeUndefined();
  });

  it('does not jump with each measurement', () => {
    const even = measure(seconds(20, 100));
    const before = estimateSecondsLeft(even, 10_000) ?? 0;

    const hiccup = estimateSecondsLeft(measure([0], even), 10_000) ?? 0;

    expect(hiccup / before).toBeLessThan(1.2);
  });

  it('follows a rate that has changed permanently', () => {
    const slower = measure(seconds(40, 10), measure(seconds(20, 100)));

    expect(slower.bytesPerSecond).toBeLessThan(12);
  });

  it('starts again if the download does, or if the clock was set back', () => {
    const rate = measure(seconds(10, 100));

    expect(updateRate(rate, 0, rate.at + 1000).measuredFor).toBe(0);
    expect(updateRate(rate, rate.received + 100, rate.at - 1000).measuredFor).toBe(0);
  });
});
