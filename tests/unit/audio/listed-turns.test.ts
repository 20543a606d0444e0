import { describe, expect, it } from 'vitest';
import { listedTurns, untaggedRanges } from '#utils/audio/index.ts';
import { mediaTimeAt, wallClockAt } from '#utils/audio/timeline/wall-clock.ts';
import { describedFrame, writeTag } from '../../fixtures/audio/index.ts';
import { indexAudio, makeFrames } from './index-audio.ts';

const startedAt = Date.UTC(2026, 1, 2, 20);
const clock = { startedAt, gaps: [] };
const at = (seconds: number) => startedAt + seconds * 1000;
const whole = [{ from: 0, to: 100 }];

const boundsOf = (...args: Parameters<typeof listedTurns>) => [...listedTurns(...args)];

describe('listedTurns', () => {
  it('converts sessions by the clock, in order; those without an end last to the end', () => {
    const sessions = [{ start: at(60) }, { start: at(10), end: at(20) }];

    expect(boundsOf(sessions, clock, whole)).toEqual([10, 20, 60, 100]);
  });

  it('merges sessions that overlap, and ignores those that end before they begin', () => {
    const sessions = [
      { start: at(10), end: at(30) },
      { start: at(20), end: at(25) },
      { start: at(30), end: at(40) },
      { start: at(50), end: at(45) },
    ];

    expect(boundsOf(sessions, clock, whole)).toEqual([10, 40]);
  });

  it('is cut to the ranges without tags', () => {
    const sessions = [{ start: at(-50), end: at(500) }];

    const bounds = boundsOf(sessions, clock, [
      { from: 5, to: 15 },
      { from: 90, to: 100 },
    ]);

    expect(bounds).toEqual([5, 15, 90, 100]);
  });

  it('skips gaps, in which the clock continues and the audio does not', () => {
    const sessions = [
      { start: at(10), end: at(40) },
      { start: at(60), end: at(70) },
    ];

    const bounds = boundsOf(sessions, { startedAt, gaps: [{ at: 20, seconds: 30 }] }, whole);

    expect(bounds).toEqual([10, 20, 30, 40]);
  });
});

it('finds the media time of a time on the clock, and back', () => {
  const gapped = {
    startedAt,
    gaps: [
      { at: 10, seconds: 5 },
      { at: 30, seconds: 60 },
    ],
  };

  for (const seconds of [0, 9, 10, 29.5, 30, 77]) {
    expect(mediaTimeAt(gapped, wallClockAt(gapped, seconds) ?? 0)).toBeCloseTo(seconds, 6);
  }
  expect(mediaTimeAt(gapped, at(12))).toBe(10);
});

describe('untaggedRanges', () => {
  const tag = writeTag([describedFrame('HydraAudioLevel', '[50]')]);
  const clockOnly = writeTag([describedFrame('JSONMetadata', '{"ntp":3856965984.391}')]);
  const second = makeFrames(47);

  it('finds none where there is a tag a second, even if some are missing', () => {
    const { timedTags, duration } = indexAudio(
      ...[tag, second, tag, second, second, second, tag, second].flat(),
    );

    expect(untaggedRanges(timedTags, duration)).toEqual([]);
  });

  it('finds the start, a hole and the end, and ignores tags without levels', () => {
    const silence = Array.from({ length: 10 }, () => [clockOnly, ...second]).flat();
    const { timedTags, duration } = indexAudio(
      ...[silence, [tag], second, silence, [tag], second, silence].flat(),
    );

    const found = untaggedRanges(timedTags, duration).map(({ from, to }) => [
      Math.round(from),
      Math.round(to),
    ]);

    expect(found).toEqual([
      [0, 10],
      [12, 21],
      [23, 32],
    ]);
  });
});
