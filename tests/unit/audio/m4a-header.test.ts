import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { m4aHeader, rateRuns, type FrameRange } from '#utils/audio/index.ts';
import { buildM4a } from '../export/build-m4a.ts';
import { indexAudio, makeFrame, makeFrames } from './index-audio.ts';
import { parseMp4 } from './parse-boxes.ts';

/** Frames that differ from each other. */
const numbered = (count: number) => Array.from({ length: count }, (_, i) => makeFrame({ fill: i + 1 }));

async function pack(bytes: Uint8Array<ArrayBuffer>, range?: FrameRange): Promise<Uint8Array> {
  const index = indexAudio(bytes);
  return buildM4a([{ index, bytes, ...(range ?? { from: 0, to: index.frames.length }) }]);
}

/** The samples that a player finds in such a file. Those of a chunk, about a second, follow each other. */
function samplesOf(file: Uint8Array): Uint8Array[] {
  const { offsets, sizes, timescale } = parseMp4(file);
  const aChunk = Math.round(timescale / 1024);
  let at = 0;
  return sizes.map((size, i) => {
    if (i % aChunk === 0) at = offsets[i / aChunk] ?? 0;
    at += size;
    return file.subarray(at - size, at);
  });
}

function payloads(frames: Uint8Array[], headerLength = 7): Uint8Array[] {
  return frames.map((frame) => frame.subarray(headerLength));
}

describe('m4aHeader', () => {
  it('points at exactly the payload of every frame', async () => {
    const frames = numbered(120);

    const file = await pack(concatBytes(frames));

    const mp4 = parseMp4(file);
    expect(samplesOf(file)).toEqual(payloads(frames));
    expect(mp4).toMatchObject({ timescale: 48000, channels: 2, config: [0x11, 0x90] });
    expect(mp4.durations).toEqual([[120, 1024]]);
    expect(mp4.duration).toBe(120 * 1024);
    expect(mp4.data.start + mp4.data.length).toBe(file.length);
  });

  it('leaves out damage, and the frame that runs into it', async () => {
    const frames = numbered(10);
    const bytes = concatBytes(frames);
    const { length } = makeFrame();
    bytes.fill(0, 5 * length, 6 * length);

    const file = await pack(bytes);

    expect(samplesOf(file)).toEqual(payloads(frames.filter((_, i) => i !== 4 && i !== 5)));
  });

  it('packs audio of several rates run by run', async () => {
    const runs = [
      makeFrames(5),
      makeFrames(7, { rateIndex: 6, channels: 1 }),
      makeFrames(3, { rateIndex: 6 }),
    ];
    const bytes = concatBytes(runs.flat());

    const files = await Promise.all(rateRuns(indexAudio(bytes)).map((run) => pack(bytes, run)));

    expect(files.map((file) => parseMp4(file).timescale)).toEqual([48000, 24000]);
    expect(files.map((file) => parseMp4(file).config)).toEqual([
      [0x11, 0x90],
      [0x13, 0x08],
    ]);
    expect(files.flatMap(samplesOf)).toEqual(payloads(runs.flat()));
  });

  it('skips CRCs and counts raw data blocks', async () => {
    const frames = [...makeFrames(4, { hasCrc: true }), ...makeFrames(2, { hasCrc: true, blocks: 2 })];

    const file = await pack(concatBytes(frames));

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
  ])('configures the decoder for %o', async (frame, config, channels) => {
    const file = await pack(concatBytes(makeFrames(3, frame)));

    expect(parseMp4(file)).toMatchObject({ config, channels });
  });

  it('counts time beyond 32 bits', () => {
    const run = { frame: 0, rate: 48000, channels: 2, objectType: 2, headerLength: 7, blocks: 4 };
    const frames = new Uint16Array(1_100_000).fill(9);
    const long = { ...indexAudio(makeFrame()), bytes: frames.length * 9, frames, runs: [run] };

    const { header } = m4aHeader([{ index: long, from: 0, to: frames.length }]);

    expect(parseMp4(header).duration).toBe(1_100_000 * 4096);
  });

  it('refuses frames that do not exist', () => {
    const index = indexAudio(...makeFrames(8));

    expect(() => m4aHeader([{ index, from: 5, to: 5 }])).toThrow(RangeError);
    expect(() => m4aHeader([{ index, from: 5, to: 9 }])).toThrow(RangeError);
  });
});
