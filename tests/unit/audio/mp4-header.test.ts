import { describe, expect, it } from 'vitest';
import {
  byteRange,
  frameAtSeconds,
  mp4Header,
  rateRuns,
  secondsAtFrame,
  type FrameIndex,
  type FrameRange,
} from '#utils/audio/index.ts';
import { GUESTS, buildSpaceAudio, conversation, joinBytes } from '../../fixtures/audio/index.ts';
import { indexSound, makeFrames } from './index-sound.ts';
import { parseMp4 } from './parse-boxes.ts';

const sound = buildSpaceAudio({
  duration: 30,
  startedAt: Date.UTC(2026, 1, 2),
  guests: GUESTS,
  turns: conversation(30),
});
const index = indexSound(sound.bytes);

/** Header and bytes as they are laid together to be played. */
function lay(of: FrameIndex, bytes: Uint8Array, range?: FrameRange): Uint8Array {
  const { start, end } = byteRange(of, range);
  return joinBytes([mp4Header(of, range), bytes.subarray(start, end)]);
}

/** The samples that a player takes out of such a file. */
function samplesOf(file: Uint8Array): Uint8Array[] {
  const { offsets, sizes } = parseMp4(file);
  return offsets.map((offset, i) => file.subarray(offset, offset + (sizes[i] ?? 0)));
}

function payloads(frames: Uint8Array[], headerLength = 7): Uint8Array[] {
  return frames.map((frame) => frame.subarray(headerLength));
}

describe('mp4Header', () => {
  it('points at exactly the payload of every frame', () => {
    const file = lay(index, sound.bytes);

    const mp4 = parseMp4(file);

    expect(samplesOf(file)).toEqual(payloads(sound.frames));
    expect(mp4).toMatchObject({ timescale: 48000, channels: 2, config: [0x11, 0x90] });
    expect(mp4.durations).toEqual([[sound.frames.length, 1024]]);
    expect(mp4.duration / mp4.timescale).toBe(sound.seconds);
    expect(mp4.data).toEqual({ start: mp4Header(index).length, length: sound.bytes.length });
  });

  it.each([
    ['the start', { from: 0, to: 10 }],
    ['the middle', { from: 400, to: 900 }],
    ['one frame', { from: 141, to: 142 }],
    ['the end', { from: 1000, to: sound.frames.length }],
  ])('covers a cut from %s', (_, range) => {
    const file = lay(index, sound.bytes, range);

    expect(samplesOf(file)).toEqual(payloads(sound.frames.slice(range.from, range.to)));
    expect(parseMp4(file).data.start + parseMp4(file).data.length).toBe(file.length);
  });

  it('leaves out what is damaged, and the frame that runs into it', () => {
    const bytes = sound.bytes.slice();
    const { start, end } = byteRange(index, { from: 500, to: 501 });
    bytes.fill(0, start, end);

    const file = lay(indexSound(bytes), bytes);

    expect(samplesOf(file)).toEqual(payloads(sound.frames.filter((_, i) => i !== 499 && i !== 500)));
  });

  it('plays sound of several rates run by run', () => {
    const runs = [
      makeFrames(5),
      makeFrames(7, { rateIndex: 6, channels: 1 }),
      makeFrames(3, { rateIndex: 6 }),
    ];
    const bytes = joinBytes(runs.flat());
    const mixed = indexSound(bytes);

    const files = rateRuns(mixed).map((run) => lay(mixed, bytes, run));

    expect(files.map((file) => parseMp4(file).timescale)).toEqual([48000, 24000]);
    expect(files.map((file) => parseMp4(file).config)).toEqual([
      [0x11, 0x90],
      [0x13, 0x08],
    ]);
    expect(files.flatMap(samplesOf)).toEqual(payloads(runs.flat()));
    expect(() => mp4Header(mixed)).toThrow(RangeError);
  });

  it('skips CRCs and counts raw data blocks', () => {
    const frames = [...makeFrames(4, { hasCrc: true }), ...makeFrames(2, { hasCrc: true, blocks: 2 })];
    const bytes = joinBytes(frames);

    const file = lay(indexSound(bytes), bytes);

    expect(parseMp4(file).durations).toEqual([
      [4, 1024],
      [2, 2048],
    ]);
    expect(samplesOf(file)).toEqual([...payloads(frames.slice(0, 4), 9), ...payloads(frames.slice(4), 11)]);
  });

  it.each([
    [{ rateIndex: 3, channels: 1 }, [0x11, 0x88], 1],
    [{ rateIndex: 4, channels: 2 }, [0x12, 0x10], 2],
    [{ rateIndex: 0, channels: 7 }, [0x10, 0x38], 8],
    [{ rateIndex: 12, channels: 6 }, [0x16, 0x30], 6],
  ])('tells the decoder of %o', (frame, config, channels) => {
    const bytes = joinBytes(makeFrames(3, frame));

    expect(parseMp4(mp4Header(indexSound(bytes)))).toMatchObject({ config, channels });
  });

  it('reaches beyond 4 GiB', () => {
    const far = indexSound(...makeFrames(4));
    const hole = 5 * 2 ** 30;
    const huge = {
      ...far,
      bytes: far.bytes + hole,
      gapFrames: Uint32Array.of(2),
      gapBytes: Float64Array.of(hole),
    };

    const mp4 = parseMp4(mp4Header(huge));

    expect(mp4.boxes).toContain('co64');
    expect(mp4.data.length).toBe(huge.bytes);
    expect(mp4.offsets.map((offset) => offset - mp4.data.start)).toEqual([7, 64, hole + 121, hole + 178]);
  });

  it('counts time beyond 32 bits', () => {
    const run = { frame: 0, rate: 48000, channels: 2, objectType: 2, headerLength: 7, blocks: 4 };
    const frames = new Uint16Array(1_100_000).fill(9);
    const long = { ...index, bytes: frames.length * 9, frames, runs: [run], gapFrames: new Uint32Array() };

    expect(parseMp4(mp4Header(long)).duration).toBe(1_100_000 * 4096);
  });

  it('refuses frames that are not there', () => {
    expect(() => mp4Header(indexSound())).toThrow(RangeError);
    expect(() => mp4Header(index, { from: 5, to: 5 })).toThrow(RangeError);
    expect(() => mp4Header(index, { from: 5, to: sound.frames.length + 1 })).toThrow(RangeError);
  });
});

describe('frames and seconds', () => {
  const mixed = indexSound(...makeFrames(48), ...makeFrames(24, { rateIndex: 6 }));

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
