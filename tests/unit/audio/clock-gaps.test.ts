import { describe, expect, it } from 'vitest';
import {
  clockGaps,
  createAdtsIndexer,
  joinTimedTags,
  wallClockOf,
  wallClockAt,
  type TimedTags,
} from '#utils/audio/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { createRandom } from '../../fixtures/random.ts';

const START = Date.UTC(2026, 5, 1, 19);

/** One tag a second. `lag(i)`: seconds that the clock is ahead of the audio at tag `i`; NaN for no clock. */
function tagsWithLag(count: number, lag: (i: number) => number): TimedTags {
  const each = Array.from({ length: count }, (_, i) => i);
  return {
    at: Float64Array.from(each),
    clock: Float64Array.from(each, (i) => START + (i + lag(i)) * 1000),
    levels: new Int8Array(),
    levelStarts: new Uint32Array(count + 1),
    participantList: new Uint32Array(count),
    participantLists: [[]],
    segmentAt: new Float64Array(),
    segmentPts: new Float64Array(),
    unreadable: 0,
  };
}

const after = (from: number, seconds: number) => (i: number) => (i >= from ? seconds : 0);

describe('clockGaps', () => {
  it('finds where the clock continued and the audio did not', () => {
    expect(clockGaps(tagsWithLag(100, after(40, 80)))).toEqual([{ at: 40, seconds: 80 }]);
  });

  it('finds several, each with its own length', () => {
    const timedTags = tagsWithLag(100, (i) => after(30, 5)(i) + after(60, 600)(i));

    expect(clockGaps(timedTags)).toEqual([
      { at: 30, seconds: 5 },
      { at: 60, seconds: 600 },
    ]);
  });

  it.each<[string, (i: number) => number]>([
    ['goes evenly', () => 0],
    ['jumps back and stays there', after(40, -30)],
    ['jumps back and forward again', (i) => (i >= 40 && i < 70 ? -30 : 0)],
    ['is wrong for four tags', (i) => (i >= 40 && i < 44 ? 3600 : 0)],
    ['is wrong at the start', (i) => (i === 0 ? -3600 : 0)],
    ['is wrong in the last two tags', after(98, 50)],
    ['is fast by a second in an hour', (i) => i / 3600],
    ['gains less than a gap', after(40, 1.5)],
  ])('finds none where the clock %s', (_how, lag) => {
    expect(clockGaps(tagsWithLag(100, lag))).toEqual([]);
  });

  it('is not misled by tags that come early and late', () => {
    const random = createRandom(7);
    const [gap, ...others] = clockGaps(tagsWithLag(3600, (i) => after(1800, 10)(i) + random() * 1.6 - 0.8));

    expect(gap?.at).toBe(1800);
    expect(Math.abs((gap?.seconds ?? 0) - 10)).toBeLessThan(1.5);
    expect(others).toEqual([]);
  });

  it('finds a gap right at the start, and one where the tags around it have no clock', () => {
    expect(clockGaps(tagsWithLag(100, after(3, 80)))).toEqual([{ at: 3, seconds: 80 }]);
    expect(clockGaps(tagsWithLag(100, (i) => (i > 40 && i < 50 ? Number.NaN : after(45, 9)(i))))).toEqual([
      { at: 50, seconds: 9 },
    ]);
  });

  it('uses the segments where no tag has a clock', () => {
    const silent = tagsWithLag(100, () => Number.NaN);
    const segmentAt = Float64Array.from({ length: 30 }, (_, i) => i * 3);
    const timedTags = { ...silent, segmentAt, segmentPts: segmentAt.map((at) => at + (at >= 60 ? 22 : 10)) };

    expect(clockGaps(timedTags)).toEqual([{ at: 60, seconds: 12 }]);
  });

  it('finds nothing in audio without tags', () => {
    expect(clockGaps(tagsWithLag(0, () => 0))).toEqual([]);
  });

  it('takes less than a second for five hours in which every tag is wrong', () => {
    const started = performance.now();

    const gaps = clockGaps(tagsWithLag(18_000, (i) => i * 10));

    expect(gaps.length).toBeLessThanOrEqual(200);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('finds the gap between two parts', () => {
    const script = { duration: 40, startedAt: START, guests: [], turns: [] };
    const { parts } = buildSpaceAudio(script, { parts: 2, gap: 80 });
    const indices = parts.map((bytes) => {
      const indexer = createAdtsIndexer();
      indexer.push(bytes);
      return indexer.finish();
    });

    const clock = wallClockOf(
      joinTimedTags(indices.map(({ timedTags, duration }) => ({ timedTags, duration }))),
    );

    const [gap, ...others] = clock.gaps;
    expect(others).toEqual([]);
    expect(gap?.at).toBeCloseTo(indices[0]?.duration ?? 0, 3);
    expect(gap?.seconds).toBeCloseTo(80, 1);
  });
});

describe('wallClockAt', () => {
  const clock = { startedAt: START, gaps: [{ at: 40, seconds: 80 }] };

  it.each([
    [0, 0],
    [39.9, 39.9],
    [40, 120],
    [100, 180],
  ])('counts the gaps before %d s', (seconds, passed) => {
    expect(wallClockAt(clock, seconds)).toBeCloseTo(START + passed * 1000, 3);
  });

  it('is unknown where no tag has a clock', () => {
    expect(wallClockAt({ gaps: [] }, 10)).toBeUndefined();
  });
});
