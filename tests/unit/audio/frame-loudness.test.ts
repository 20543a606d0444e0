import { describe, expect, it } from 'vitest';
import { joinLoudness, LOUDNESS_PER_SECOND, miniatureLoudness } from '#utils/audio/index.ts';
import { frameLoudness } from '#utils/audio/adts/frame-loudness.ts';
import { silentFrame } from '#utils/audio/adts/silent-frame.ts';
import { clipFrames } from '../../fixtures/audio/index.ts';
import { createRandom } from '../../fixtures/random.ts';
import { indexAudio, makeFrames } from './index-audio.ts';

const HEADER = 7;
const loudnessOf = (frame: Uint8Array, channels = 2): number =>
  frameLoudness(frame, HEADER, frame.length - HEADER, channels);
const loudest = (frames: readonly Uint8Array[]): number =>
  Math.max(...frames.map((frame) => loudnessOf(frame)));

describe('frameLoudness', () => {
  it('is 0 in silence', () => {
    const silent = silentFrame(2);

    expect(loudest(clipFrames('silence').slice(10))).toBe(0);
    expect(frameLoudness(silent, 0, silent.length, 2)).toBe(0);
  });

  it('is about thirty times lower for audio that is 30 dB quieter', () => {
    const quieter = Math.max(...clipFrames('murmur').map((frame) => loudnessOf(frame, 1)));

    expect(loudest(clipFrames('staircase')) / quieter).toBeGreaterThan(15);
  });

  it('is a guess from the size where the payload cannot be read', () => {
    // A coupling channel element.
    const unreadable = (bytes: number) => new Uint8Array(HEADER + bytes).fill(0x5f);

    expect([loudnessOf(unreadable(20)), loudnessOf(unreadable(400)), loudnessOf(unreadable(8000))]).toEqual([
      0, 48, 255,
    ]);
  });

  it('is within its range, whatever the bytes are', () => {
    const random = createRandom(3);
    const clips = clipFrames('host');

    for (let i = 0; i < 20_000; i += 1) {
      const frame = Uint8Array.from(clips[i % clips.length] ?? []);
      for (let j = 0; j < 3; j += 1) frame[HEADER + Math.floor(random() * 40)] = Math.floor(random() * 256);
      const value = loudnessOf(frame.subarray(0, HEADER + Math.floor(random() * frame.length)));
      expect(value >= 0 && value <= 255 && Number.isInteger(value)).toBe(true);
    }
  });
});

describe('loudness', () => {
  it.each([
    ['short frames', makeFrames(480)],
    ['frames that last longer than a value', makeFrames(80, { rateIndex: 11 })],
    [
      'frames of several rates',
      [...makeFrames(100), ...makeFrames(60, { rateIndex: 6 }), ...makeFrames(100)],
    ],
  ])('covers all of %s', (_title, frames) => {
    const { loudness, duration } = indexAudio(...frames);

    expect(loudness).toHaveLength(Math.ceil(duration * LOUDNESS_PER_SECOND - 1e-6));
  });

  it('of several parts follows in one array', () => {
    const parts = [
      { loudness: Uint8Array.of(1, 2, 3), duration: 0.13 },
      { duration: 0.1 },
      { loudness: Uint8Array.of(4, 5), duration: 0.1 },
    ];

    expect(joinLoudness(parts)).toEqual(Uint8Array.of(1, 2, 3, 0, 4, 5, 0));
    expect(joinLoudness([{ duration: 3 }])).toBeUndefined();
  });

  it('in miniature is the means of equal ranges, relative to the loudest', () => {
    expect(miniatureLoudness(Uint8Array.of(0, 0, 10, 30, 40, 40), 3)).toEqual(Uint8Array.of(0, 128, 255));
    expect(miniatureLoudness(Uint8Array.of(8), 2)).toEqual(Uint8Array.of(255, 255));
    expect(miniatureLoudness(new Uint8Array(10), 2)).toEqual(Uint8Array.of(0, 0));
  });
});
