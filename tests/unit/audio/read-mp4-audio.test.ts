import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { createAdtsIndexer, readMp4Audio } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { clipFrames } from '../../fixtures/audio/index.ts';
import { buildM4a } from '../export/build-m4a.ts';
import { indexAudio } from './index-audio.ts';
import { box, u32, writeMp4, type Mp4ToWrite } from '../../fixtures/audio/write-mp4.ts';
import { createRandom } from '../../fixtures/random.ts';

const frames = clipFrames('ana');
const audio = concatBytes(frames);
const { signal } = new AbortController();

async function read(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ bytes: Uint8Array; frames: number; outcome: object }> {
  const taken: Uint8Array[] = [];
  const reading = readMp4Audio(new Blob([bytes]), signal);
  for await (const frame of reading) taken.push(frame);
  return { bytes: concatBytes(taken), frames: taken.length, outcome: reading.outcome };
}

const failureOf = (bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> =>
  read(bytes).then(
    ({ frames: given }) => `${given} frames`,
    (error: unknown) => codeOf(error),
  );

const file = (more: Partial<Mp4ToWrite> = {}): Uint8Array<ArrayBuffer> => writeMp4({ frames, ...more });

/** The same frames with headers like ours: no CRC, and no buffer fullness. */
const plain = (bytes: Uint8Array): Uint8Array => {
  const same = bytes.slice();
  for (let at = 0; at < same.length;) {
    const [c = 0, d = 0, e = 0] = same.subarray(at + 3);
    same[at + 5] = (e & 0xe0) | 0x1f;
    same[at + 6] = 0xfc;
    at += ((c & 3) << 11) | (d << 3) | (e >> 5);
  }
  return same;
};

describe('readMp4Audio', () => {
  it.each([
    ['the index first', {}],
    ['the index last', { order: 'moov-last' as const }],
    ['in fragments', { order: 'fragments' as const }],
    ['beside a video', { hasVideo: true, brand: 'isom' }],
    ['beside a video, the index last', { hasVideo: true, order: 'moov-last' as const }],
    ['from QuickTime', { brand: 'qt  ' }],
  ])('yields every frame: %s', async (_, more) => {
    const { bytes, outcome } = await read(file(more));

    expect(outcome).toEqual({ isIntact: true, isCutOff: false });
    expect(Buffer.compare(bytes, plain(audio))).toBe(0);
  });

  it('reads what we write ourselves', async () => {
    const index = indexAudio(audio);
    const ours = await buildM4a([{ index, bytes: audio, from: 0, to: index.frames.length }]);

    const { bytes } = await read(concatBytes([ours]));

    expect(Buffer.compare(bytes, plain(audio))).toBe(0);
  });

  it('reads the core of HE-AAC, as its frames state it', async () => {
    // Object type 5 (SBR), core of 24 kHz, stereo, extended to 48 kHz, object type 2 inside.
    const config = [0b00101_011, 0b0_0010_001, 0b1_00010_00];

    const { bytes } = await read(file({ config }));

    const indexer = createAdtsIndexer();
    indexer.push(bytes);
    expect(indexer.finish().runs).toMatchObject([{ rate: 24000, channels: 2, objectType: 2 }]);
  });

  it.each([
    ['the index first', {}],
    ['in fragments', { order: 'fragments' as const }],
  ])('yields the frames before the file was cut off: %s', async (_, more) => {
    const whole = file(more);

    const { frames: given, outcome } = await read(whole.slice(0, Math.floor(whole.length * 0.7)));

    expect(outcome).toMatchObject({ isCutOff: true });
    expect(given).toBeGreaterThan(frames.length * 0.5);
    expect(given).toBeLessThan(frames.length * 0.8);
  });

  it('is truncated where the index at the end is cut off', async () => {
    expect(await failureOf(file({ order: 'moov-last' }).slice(0, -50))).toBe('truncated');
  });

  it.each([
    ['another codec', file({ codec: 'Opus' })],
    ['a configuration that ADTS cannot say', file({ config: [0xb9, 0x90] })],
    ['no movie', concatBytes([box('ftyp', u32(0, 0)), box('free', new Uint8Array(99))])],
    ['an empty movie', concatBytes([box('ftyp', u32(0, 0)), box('moov')])],
    [
      'a box that is larger than what it is in',
      concatBytes([box('moov', u32(999), box('trak').subarray(4))]),
    ],
  ])('is unknown audio with %s', async (_, bytes) => {
    expect(await failureOf(bytes)).toBe('unknown-audio');
  });

  it.each(['stsz', 'stts', 'stsc', 'stco'])(
    'is unknown audio where %s states more than it contains',
    async (type) => {
      const bytes = file();
      const at = Buffer.from(bytes.buffer).indexOf(type, 0, 'latin1');
      bytes.set(u32(type === 'stsz' ? 0 : 0xfffffff0, 0xfffffff0), at + 8);

      expect(await failureOf(bytes)).toBe('unknown-audio');
    },
  );

  it('is unknown audio where a fragment states more than it contains', async () => {
    const bytes = file({ order: 'fragments' });
    const at = Buffer.from(bytes.buffer).indexOf('trun', 0, 'latin1');
    bytes.set(u32(0, 0xfffffff0), at + 4);

    expect(await failureOf(bytes)).toBe('unknown-audio');
  });

  it('ends where frames overlap', async () => {
    const bytes = file();
    const at = Buffer.from(bytes.buffer).indexOf('stco', 0, 'latin1');
    const first = bytes.slice(at + 12, at + 16);
    for (let i = 0; i < frames.length / 10; i += 1) bytes.set(first, at + 12 + i * 4);

    const { bytes: given } = await read(bytes);

    expect(given.length).toBeLessThan(bytes.length * 1.1);
  });

  it('comes to an end with any input', async () => {
    const random = createRandom(5);
    const files = [file(), file({ order: 'fragments' }), file({ hasVideo: true, order: 'moov-last' })];

    for (let round = 0; round < 90; round += 1) {
      const odd = (files[round % 3] ?? file()).slice();
      for (let i = 0; i < 30; i += 1) {
        const span = round % 2 === 0 ? odd.length : 3000;
        odd[Math.floor(random() * span)] = Math.floor(random() * 256);
      }

      const end = await failureOf(odd);

      expect(end).toMatch(/^\d+ frames$|^truncated$|^unknown-audio$|^too-large$/);
    }
  });
});
