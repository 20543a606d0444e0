import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { createAdtsIndexer, rateRuns, type AudioIndex } from '#utils/audio/index.ts';
import {
  GUESTS,
  buildSpaceAudio,
  conversation,
  textFrame,
  writeTag,
  type SpaceAudioOptions,
} from '../../fixtures/audio/index.ts';
import { cut, indexChunks, indexAudio, makeFrame, makeFrames } from './index-audio.ts';
import { createRandom } from '../../fixtures/random.ts';

function space(duration: number, options?: SpaceAudioOptions) {
  const script = { duration, startedAt: Date.UTC(2026, 1, 2), guests: GUESTS, turns: conversation(duration) };
  return buildSpaceAudio(script, options);
}

function bytesAccountedFor(index: AudioIndex): number {
  return (
    index.frames.reduce((sum, size) => sum + size, 0) + index.gapBytes.reduce((sum, size) => sum + size, 0)
  );
}

describe('createAdtsIndexer', () => {
  it.each([
    ['tagged', {}],
    ['untagged', { isTagged: false }],
    ['tagged with plain sizes', { sizes: 'plain' }],
    ['tagged with a tag for each value', { tagging: 'apart' }],
    ['44.1 kHz', { rate: 44100 }],
  ] as const)('finds every frame of %s audio', (_, options) => {
    const audio = space(60, options);

    const index = indexAudio(audio.bytes);

    expect(index.frames).toEqual(Uint16Array.from(audio.frames, (frame) => frame.length));
    expect(index.duration).toBe(audio.seconds);
    expect(index.damage).toEqual([]);
    expect(index.cutBytes).toBe(0);
    expect(index.timedTags.at.length).toBe(audio.timedTagCount);
    expect(index.gapBytes.reduce((sum, bytes) => sum + bytes, 0)).toBe(audio.tagBytes);
    expect(bytesAccountedFor(index)).toBe(audio.bytes.length);
  });

  it('is the same however the bytes are cut into chunks', () => {
    const { bytes } = space(20);
    const damaged = bytes.slice();
    damaged.fill(0, 40_000, 40_500);
    const whole = indexAudio(damaged);
    const random = createRandom(3);

    expect(indexChunks(cut(damaged, () => 1))).toEqual(whole);
    for (const longest of [9, 200, 5000, 90_000]) {
      expect(indexChunks(cut(damaged, () => Math.floor(random() * longest)))).toEqual(whole);
    }
  });

  it('is plain data that can be cloned', () => {
    const index = indexAudio(space(5).bytes);

    expect(structuredClone(index)).toEqual(index);
  });

  it('has no frames where the bytes contain none', () => {
    const noise = indexAudio(new Uint8Array(500).fill(0x47));

    expect([noise.frames.length, noise.duration, noise.damagedBytes]).toEqual([0, 0, 500]);
    expect(createAdtsIndexer().finish()).toMatchObject({ bytes: 0, duration: 0, damage: [], cutBytes: 0 });
  });

  it('skips tags of other writers, with padding, a footer or an image of megabytes', () => {
    const padded = writeTag([textFrame('TIT2', 'title'), { id: '\0\0\0\0', body: new Uint8Array(300) }]);
    const footed = concatBytes([writeTag([textFrame('TIT2', 'title')]), new Uint8Array(10)]);
    footed[5] = 0x10;
    const coverTag = writeTag([{ id: 'APIC', body: new Uint8Array(3 << 20).fill(0xff) }]);
    const old = concatBytes([new TextEncoder().encode('TAG'), new Uint8Array(125)]);

    const index = indexAudio(coverTag, ...makeFrames(3), padded, footed, ...makeFrames(3), old);

    expect(index).toMatchObject({ damage: [], cutBytes: 0, duration: (6 * 1024) / 48000 });
    expect([...index.gapFrames]).toEqual([0, 3, 6]);
    expect([...index.gapBytes]).toEqual([coverTag.length, padded.length + footed.length, 128]);
  });

  it('keeps the last frame before the tags that other programs append', () => {
    const ape = new Uint8Array(32 + 300);
    ape.set(new TextEncoder().encode('APETAGEX'));
    ape.set([0xd0, 7, 0, 0, 300 & 255, 300 >> 8], 8);
    const old = concatBytes([new TextEncoder().encode('TAG'), new Uint8Array(125)]);

    for (const tail of [[ape], [old], [ape, old]]) {
      const index = indexAudio(...makeFrames(5), ...tail);

      expect([index.frames.length, index.damageCount, index.cutBytes]).toEqual([5, 0, 0]);
      expect(indexChunks(cut(concatBytes([...makeFrames(5), ...tail]), () => 7))).toEqual(index);
    }
  });

  it('counts raw data blocks and headers with a CRC', () => {
    const index = indexAudio(
      ...makeFrames(4, { hasCrc: true }),
      ...makeFrames(5, { blocks: 3 }),
      ...makeFrames(6, { hasCrc: true, blocks: 2 }),
    );

    expect(index.duration).toBeCloseTo(((4 + 15 + 12) * 1024) / 48000, 9);
    expect(index.runs.map(({ frame, blocks, headerLength }) => [frame, blocks, headerLength])).toEqual([
      [0, 1, 9],
      [4, 3, 7],
      [9, 2, 11],
    ]);
  });

  it('finds runs of one rate and channel count, and joins those of one rate', () => {
    const index = indexAudio(
      ...makeFrames(48, { rateIndex: 3 }),
      ...makeFrames(24, { rateIndex: 6, channels: 1 }),
      ...makeFrames(24, { rateIndex: 6, channels: 2 }),
    );

    expect(index.runs.map(({ frame, rate, channels }) => [frame, rate, channels])).toEqual([
      [0, 48000, 2],
      [48, 24000, 1],
      [72, 24000, 2],
    ]);
    expect(rateRuns(index)).toEqual([
      { from: 0, to: 48, rate: 48000, at: 0, duration: 1.024 },
      { from: 48, to: 96, rate: 24000, at: 1.024, duration: 2.048 },
    ]);
  });

  it.each([
    ['in the last frame', (bytes: Uint8Array) => bytes.subarray(0, -20), 9, 37],
    ['in the last header', (bytes: Uint8Array) => bytes.subarray(0, -54), 9, 3],
    ['after the last frame', (bytes: Uint8Array) => bytes, 10, 0],
  ])('reports audio that is cut off %s', (_, cutOff, frames, cutBytes) => {
    const index = indexAudio(cutOff(concatBytes(makeFrames(10))));

    expect([index.frames.length, index.cutBytes, index.damageCount]).toEqual([frames, cutBytes, 0]);
  });

  it('reports audio that is cut off in a tag', () => {
    const tag = writeTag([textFrame('TIT3', '3856965984.391')]);

    const index = indexAudio(...makeFrames(10), tag.subarray(0, 20));

    expect([index.frames.length, index.cutBytes, index.damageCount]).toEqual([10, 20, 0]);
  });
});

describe('createAdtsIndexer with damage', () => {
  const frame = makeFrame();
  const at = 5 * frame.length;

  /** Ten frames, of which the sixth is changed. */
  function damaged(change: (bytes: Uint8Array) => void): AudioIndex {
    const bytes = concatBytes(makeFrames(10));
    change(bytes.subarray(at));
    return indexAudio(bytes);
  }

  it.each([
    ['sampling rate', (bytes: Uint8Array) => bytes.set([0x44], 2)],
    ['channel count', (bytes: Uint8Array) => bytes.set([0x40], 3)],
    ['number of blocks', (bytes: Uint8Array) => bytes.set([0xff], 6)],
    ['CRC flag', (bytes: Uint8Array) => bytes.set([0xf0], 1)],
    ['length, too long', (bytes: Uint8Array) => bytes.set([0x1f], 4)],
    ['length, too short', (bytes: Uint8Array) => bytes.set([0x01], 4)],
  ])('loses one frame whose %s is wrong, and says where', (_, change) => {
    const index = damaged(change);

    expect(index.damage).toEqual([{ frame: 5, at: (5 * 1024) / 48000, offset: at, bytes: frame.length }]);
    expect(index.frames.length).toBe(9);
    expect(index.duration).toBe((9 * 1024) / 48000);
    expect(index.runs.length).toBe(1);
  });

  it.each([
    ['a sync word is wrong', damaged((bytes) => bytes.set([0x7f])), 8, 2 * frame.length],
    [
      'zeros were put in',
      indexAudio(...makeFrames(5), new Uint8Array(999), ...makeFrames(5)),
      9,
      999 + frame.length,
    ],
    [
      'sync words were put in',
      indexAudio(...makeFrames(5), syncWords(999), ...makeFrames(5)),
      9,
      999 + frame.length,
    ],
  ])('does not trust the frame before an offset where %s', (_, index, frames, bytes) => {
    expect(index.frames.length).toBe(frames);
    expect(index.damage).toEqual([{ frame: 4, at: (4 * 1024) / 48000, offset: at - frame.length, bytes }]);
  });

  it('keeps the tag after a damaged frame, and the frames after a tag with a wrong size', () => {
    const tag = writeTag([textFrame('TIT3', '3856965984.391')]);
    const lying = tag.slice();
    lying[8] = 0x7f;

    const index = indexAudio(
      ...makeFrames(5),
      new Uint8Array(57),
      tag,
      ...makeFrames(5),
      lying,
      ...makeFrames(5),
    );

    expect(index.frames.length).toBe(14);
    expect(index.timedTags.at.length).toBe(1);
    expect(index.damage.map(({ frame: before, bytes }) => [before, bytes])).toEqual([
      [4, 2 * frame.length],
      [9, lying.length],
    ]);
  });

  it('finds the audio after a start that is none', () => {
    const index = indexAudio(new Uint8Array(300).fill(0xff), ...makeFrames(10));

    expect(index.frames.length).toBe(10);
    expect(index.damage).toEqual([{ frame: 0, at: 0, offset: 0, bytes: 300 }]);
  });

  it('lists damages up to a maximum and counts all', () => {
    const broken = Array.from({ length: 1500 }, () => [...makeFrames(2), new Uint8Array(3)]).flat();

    const index = indexAudio(...broken, ...makeFrames(2));

    expect([index.damage.length, index.damageCount, index.damagedBytes]).toEqual([
      1000,
      1500,
      1500 * (frame.length + 3),
    ]);
  });

  it('never reports a wrong duration without reporting damage', () => {
    // Frames of different sizes: of equal ones, several could go missing without a trace other than the clock's.
    const turns = [{ speaker: 'host', from: 0, to: 12 }];
    const audio = buildSpaceAudio({ duration: 12, startedAt: 0, guests: GUESTS, turns });
    for (let seed = 1; seed <= 150; seed += 1) {
      const random = createRandom(seed);
      const bytes = spoil(audio.bytes.slice(), random);

      const index = indexChunks(cut(bytes, () => Math.floor(random() * 20_000)));

      expect(bytesAccountedFor(index), `seed ${seed}`).toBe(bytes.length);
      expect(index.duration, `seed ${seed}`).toBeCloseTo((index.frames.length * 1024) / 48000, 9);
      const isWhole = index.frames.length === audio.frames.length;
      const isReported = index.damageCount > 0 || index.cutBytes > 0;
      expect(isWhole || isReported, `seed ${seed}`).toBe(true);
      expect(audio.frames.length - index.frames.length, `seed ${seed}`).toBeLessThan(60);
    }
  });
});

function syncWords(length: number): Uint8Array {
  return new Uint8Array(length).map((_, i) => (i % 2 === 0 ? 0xff : 0xf1));
}

/** Changes, overwrites or removes bytes at up to ten offsets. */
function spoil(bytes: Uint8Array, random: () => number): Uint8Array {
  const spots = 1 + Math.floor(random() * 10);
  return Array.from({ length: spots }).reduce<Uint8Array>((spoilt) => {
    const at = Math.floor(random() * (spoilt.length - 400));
    const length = 1 + Math.floor(random() * 300);
    const kind = random();
    if (kind < 0.5) spoilt[at] = (spoilt[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    else if (kind < 0.8) for (let i = 0; i < length; i += 1) spoilt[at + i] = Math.floor(random() * 256);
    else return concatBytes([spoilt.subarray(0, at), spoilt.subarray(at + length)]);
    return spoilt;
  }, bytes);
}
