import { describe, expect, it } from 'vitest';
import { WAVEFORM_BARS, waveformPaths } from '#components/recordings/timeline/waveform-paths.ts';

const SECONDS = 10 * WAVEFORM_BARS;
const range = { from: 0, to: SECONDS };
const loud = (from: number, to: number) => {
  const values = new Uint8Array(SECONDS).fill(50);
  values.fill(200, from, to);
  return { perSecond: 1, values };
};
const barsOf = (d: string) => d.split('M').slice(1);

describe('waveformPaths', () => {
  it('is as high as the audio is loud, the loudest bar as high as the box', () => {
    const [path] = waveformPaths(loud(300, 310), [], range);

    const bars = barsOf(path?.d ?? '');
    expect(bars).toHaveLength(WAVEFORM_BARS);
    expect(bars[30]).toBe('228.75 0.000v1.000');
    expect(bars[31]).toBe('236.25 0.375v0.250');
  });

  it('has one path for each speaker with the bars in which they speak most, and one for silence', () => {
    const speakers = [
      { turns: Float64Array.of(0, 100, 494, 500) },
      { turns: Float64Array.of(100, 300, 490, 493) },
    ];

    const paths = waveformPaths(loud(0, 0), speakers, range);

    const counts = paths.map(({ speaker, d }) => [speaker, barsOf(d).length]);
    expect(counts).toEqual([
      [0, 11],
      [1, 20],
      [undefined, WAVEFORM_BARS - 31],
    ]);
  });

  it('draws only what is in view', () => {
    const speakers = [{ turns: Float64Array.of(0, 100) }, { turns: Float64Array.of(200, 300) }];

    const paths = waveformPaths(loud(0, 0), speakers, { from: 200, to: 300 });

    expect(paths.map(({ speaker }) => speaker)).toEqual([1]);
  });

  it('is low where nothing is loud', () => {
    const [path] = waveformPaths({ perSecond: 1, values: new Uint8Array(SECONDS).fill(6) }, [], range);

    expect(barsOf(path?.d ?? '')[0]).toMatch(/v0\.250$/);
  });
});
