import { describe, expect, it } from 'vitest';
import { frameAtSeconds, secondsAtFrame } from '#utils/audio/index.ts';
import { indexAudio, makeFrames } from './index-audio.ts';

describe('frames and seconds', () => {
  const mixed = indexAudio(...makeFrames(48), ...makeFrames(24, { rateIndex: 6 }));

  it.each([
    [-1, 0],
    [0, 0],
    [0.0213, 0],
    [0.0214, 1],
    [1.024, 48],
    [1.08, 49],
    [2.047, 71],
    [2.048, 72],
    [99, 72],
  ])('finds at %d s frame %d', (seconds, frame) => {
    expect(frameAtSeconds(mixed, seconds)).toBe(frame);
  });

  it('leads back from every frame to itself', () => {
    for (let frame = 0; frame <= mixed.frames.length; frame += 1) {
      expect(frameAtSeconds(mixed, secondsAtFrame(mixed, frame))).toBe(frame);
    }
  });
});
