import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { buildSpaceAudio, conversation, GUESTS } from '../../fixtures/audio/index.ts';
import { cut, indexAudio, indexChunks } from './index-audio.ts';

describe('stray bytes before the tag of a segment', () => {
  const PRIV = [0x49, 0x44, 0x33, 0x04, 0, 0, 0, 0, 0, 0x3f, 0x50, 0x52, 0x49, 0x56];
  const audio = buildSpaceAudio({
    duration: 30,
    startedAt: Date.UTC(2026, 1, 2),
    guests: GUESTS,
    turns: conversation(30),
  });
  const segments = Array.from(audio.bytes.keys()).filter((at) =>
    PRIV.every((byte, i) => audio.bytes[at + i] === byte),
  );
  const withStray = (count: number, isKept: (i: number) => boolean = () => true) =>
    concatBytes(
      segments.map((from, i) => {
        const bytes = audio.bytes.subarray(from, segments[i + 1]);
        const stray = Uint8Array.from({ length: i === 0 ? 0 : count }, (_, k) => (k * 37 + i) & 0x7f);
        return concatBytes([stray, isKept(i) ? bytes : bytes.subarray(0, 200)]);
      }),
    );

  it.each([1, 4, 60, 188])('are no damage while the clock goes on: %i bytes', (count) => {
    const bytes = withStray(count);

    const index = indexAudio(bytes);

    expect(segments.length).toBeGreaterThan(3);
    expect(index.frames).toEqual(Uint16Array.from(audio.frames, (frame) => frame.length));
    expect([index.damageCount, index.damagedBytes, index.duration]).toEqual([0, 0, audio.seconds]);
    expect(index.bytes).toBe(bytes.length);
    expect(indexChunks(cut(bytes, () => 11))).toEqual(index);
  });

  it('are damage where the clock has jumped, or where there are many', () => {
    expect(indexAudio(withStray(4, (i) => i !== 2)).damageCount).toBeGreaterThan(0);
    expect(indexAudio(withStray(2000)).damageCount).toBeGreaterThan(0);
  });
});
