import { describe, expect, it } from 'vitest';
import { planRuns } from '#utils/export/audio/plan-runs.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';

const FRAME = 1024 / 48000;
const bytes = new Blob();
const part = (...frames: Uint8Array[]) => ({ index: indexAudio(...frames), bytes });
const rangesOf = (...asked: Parameters<typeof planRuns>) =>
  planRuns(...asked).map(({ rate, pieces }) => [rate, ...pieces.map(({ from, to }) => [from, to])]);

describe('planRuns', () => {
  const parts = [part(...makeFrames(100)), part(...makeFrames(50))];

  it('plans all frames of all parts as one run', () => {
    expect(rangesOf(parts)).toEqual([[48000, [0, 100], [0, 50]]]);
    expect(planRuns(parts)[0]?.span).toEqual({ from: 0, to: expect.closeTo(150 * FRAME, 9) });
  });

  it.each([
    [10 * FRAME, 20 * FRAME, [10, 20]],
    [10.4 * FRAME, 20.4 * FRAME, [10, 20]],
    [10.6 * FRAME, 20.6 * FRAME, [11, 21]],
    [-5, 3 * FRAME, [0, 3]],
  ])('plans the frames nearest to %d s and %d s', (from, to, range) => {
    expect(rangesOf(parts, { from, to })).toEqual([[48000, range]]);
  });

  it('cuts across parts, and knows the exact position', () => {
    const span = { from: 90 * FRAME, to: 110 * FRAME };

    expect(rangesOf(parts, span)).toEqual([[48000, [90, 100], [0, 10]]]);
    expect(planRuns(parts, span)[0]?.span.to).toBeCloseTo(span.to, 9);
  });

  it('starts a new run where the sampling rate changes', () => {
    const mixed = [
      part(...makeFrames(10), ...makeFrames(10, { rateIndex: 6 })),
      part(...makeFrames(5, { rateIndex: 6 })),
    ];

    expect(rangesOf(mixed)).toEqual([
      [48000, [0, 10]],
      [24000, [10, 20], [0, 5]],
    ]);
  });

  it('finds nothing beyond the end', () => {
    expect(planRuns(parts, { from: 100, to: 200 })).toEqual([]);
  });
});
