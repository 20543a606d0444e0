import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { createTsDemuxer, sniffAudio, type TsEnd } from '#utils/audio/index.ts';
import { GUESTS, buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { takeApart } from '../../fixtures/audio/take-apart.ts';
import { PIDS, writeTs, type TsToWrite } from '../../fixtures/audio/write-ts.ts';
import { cut, indexAudio } from './index-audio.ts';
import { createRandom } from '../../fixtures/random.ts';

const PACKET = 188;
const space = buildSpaceAudio({
  duration: 20,
  startedAt: Date.UTC(2026, 5, 1),
  guests: [...GUESTS],
  turns: [{ speaker: 'host', from: 1, to: 12 }],
});
const pieces = takeApart(space.bytes);
const stream = (more: Partial<TsToWrite> = {}): Uint8Array<ArrayBuffer> => writeTs({ ...pieces, ...more });

function demux(chunks: Iterable<Uint8Array>): { bytes: Uint8Array; end: TsEnd } {
  const given: Uint8Array[] = [];
  const demuxer = createTsDemuxer((bytes) => given.push(bytes));
  for (const chunk of chunks) demuxer.push(chunk);
  const end = demuxer.finish();
  return { bytes: concatBytes(given), end };
}

const whole: TsEnd = { isIntact: true, isCutOff: false };

/** Offsets of the packets of one stream. */
function packetsOf(bytes: Uint8Array, pid: number): number[] {
  const starts = Array.from({ length: bytes.length / PACKET }, (_, i) => i * PACKET);
  return starts.filter((at) => ((((bytes[at + 1] ?? 0) & 0x1f) << 8) | (bytes[at + 2] ?? 0)) === pid);
}

function without(bytes: Uint8Array, from: number, length = PACKET): Uint8Array {
  return concatBytes([bytes.subarray(0, from), bytes.subarray(from + length)]);
}

describe('a transport stream', () => {
  it.each([
    ['as HTTP Live Streaming has it', {}],
    ['with video between', { hasVideo: true }],
    ['with frames that PES packets cut', { framesPerPes: 1 }],
    ['with long PES packets', { framesPerPes: 40 }],
    ['with a time that wraps', { pts: 2 ** 33 - 300_000 }],
    ['with a time beyond 32 bits', { pts: 2 ** 32 + 5 }],
    ['with times before each packet', { stride: 192 as const }],
    ['with parity after each packet', { stride: 204 as const }],
    ['whose tags come late', { tagsLate: 3 }],
  ])('yields what X packs without one, with the tags at their positions: %s', (_, more) => {
    const file = stream(more);

    const { bytes, end } = demux([file]);

    expect(sniffAudio(file.subarray(0, 4096))).toBe('mpeg-ts');
    expect(end).toEqual(whole);
    expect(Buffer.compare(bytes, space.bytes)).toBe(0);
  });

  it.each([1, 7, 188, 189, 1000])('may be in chunks of any length: %i', (length) => {
    const { bytes } = demux(cut(stream(), () => length));

    expect(Buffer.compare(bytes, space.bytes)).toBe(0);
  });

  it('may begin in the middle of a packet', () => {
    const { bytes, end } = demux([concatBytes([new Uint8Array(77), stream()])]);

    expect(end).toEqual(whole);
    expect(Buffer.compare(bytes, space.bytes)).toBe(0);
  });

  it('ignores a packet that comes twice', () => {
    const file = stream();
    const [, at = 0] = packetsOf(file, PIDS.audio);

    const { bytes, end } = demux([file.subarray(0, at + PACKET), file.subarray(at)]);

    expect(end).toEqual(whole);
    expect(Buffer.compare(bytes, space.bytes)).toBe(0);
  });

  it('is cut off where its end is missing, and yields every complete frame before', () => {
    const file = stream();
    const audioPackets = packetsOf(file, PIDS.audio);

    const { bytes, end } = demux([file.subarray(0, (audioPackets.at(-1) ?? 0) + 100)]);

    expect(end).toMatchObject({ isCutOff: true });
    const { frames } = indexAudio(bytes);
    expect(frames.length).toBeGreaterThan(pieces.frames.length - 16);
  });

  it('is not intact where an audio packet is lost, which costs the frames in it', () => {
    const file = stream();
    const audioPackets = packetsOf(file, PIDS.audio);

    const { bytes, end } = demux([without(file, audioPackets[200] ?? 0)]);

    expect(end).toEqual({ isIntact: false, isCutOff: false });
    const index = indexAudio(bytes);
    expect(index.damageCount).toBe(1);
    expect(index.frames.length).toBeGreaterThanOrEqual(pieces.frames.length - 4);
  });

  it('continues after bytes that are no packets', () => {
    const file = stream();
    const [, , , at = 0] = packetsOf(file, PIDS.video).concat(packetsOf(file, PIDS.audio));

    const { bytes, end } = demux([file.subarray(0, at), new Uint8Array(1000).fill(3), file.subarray(at)]);

    expect(end.isIntact).toBe(false);
    expect(Buffer.compare(bytes, space.bytes)).toBe(0);
  });

  it('continues after bytes that are missing', () => {
    const file = stream();
    const at = packetsOf(file, PIDS.audio)[100] ?? 0;

    const { bytes, end } = demux([without(file, at + 50, 1000)]);

    expect(end.isIntact).toBe(false);
    expect(indexAudio(bytes).frames.length).toBeGreaterThan(pieces.frames.length - 25);
  });

  it('leaves out a tag of which a packet is missing', () => {
    const file = stream();
    const tag = packetsOf(file, PIDS.tags).find((at, i) => i > 3 && ((file[at + 1] ?? 0) & 0x40) === 0) ?? 0;

    const { bytes, end } = demux([without(file, tag)]);

    expect(end).toEqual(whole);
    const { frames, timedTags } = indexAudio(bytes);
    expect(frames).toEqual(indexAudio(space.bytes).frames);
    expect(timedTags.at.length).toBe(space.timedTagCount - 1);
  });

  it('ignores a table whose checksum is wrong', () => {
    const file = stream();
    const [first = 0] = packetsOf(file, PIDS.program);
    file[first + 20] = (file[first + 20] ?? 0) ^ 1;

    const { bytes } = demux([file]);

    const { frames } = indexAudio(bytes);
    expect(frames.length).toBeGreaterThan(pieces.frames.length - 130);
  });

  it.each([
    ['audio of another kind', stream({ streamType: 0x11 })],
    ['packets of nothing', concatBytes(Array.from({ length: 50 }, () => new Uint8Array(PACKET).fill(0x47)))],
    ['nothing', new Uint8Array()],
  ])('yields nothing for %s', (_, file) => {
    expect(demux([file]).bytes.length).toBe(0);
  });

  it('comes to an end with any input', () => {
    const random = createRandom(11);
    const file = stream({ hasVideo: true });

    for (let round = 0; round < 60; round += 1) {
      const odd = file.slice(0, 60_000);
      for (let i = 0; i < 200; i += 1) odd[Math.floor(random() * odd.length)] = Math.floor(random() * 256);

      const { bytes } = demux(cut(odd, () => Math.ceil(random() * 3000)));

      expect(bytes.length).toBeLessThanOrEqual(odd.length);
    }
  });
});
