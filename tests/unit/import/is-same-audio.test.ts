import { describe, expect, it } from 'vitest';
import { isSameAudio } from '#utils/import/store/is-same-audio.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { AudioPart } from '#utils/library/schema.ts';
import { createRandom } from '../../fixtures/random.ts';
import { indexAudio, makeFrame } from '../audio/index-audio.ts';

/** Frames of different sizes, each filled with the same value: its number, or that of other audio of the same sizes. */
const framesOf = (count: number, seed: number, first = 0): Uint8Array[] => {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, i) =>
    makeFrame({ payload: 20 + Math.floor(random() * 200), fill: (first + i) % 200 }),
  );
};

const MINE = framesOf(1000, 1);
const SAME_SIZES = framesOf(1000, 1, 100);
const THEIRS = framesOf(1000, 2);

/** Copies of audio, each in parts of these frames, and what reads them. `lost` are ids of bytes that cannot be read. */
function createCopies(...lost: string[]) {
  const stored = new Map<string, Blob>();
  const reads: string[] = [];
  return {
    reads,
    copyOf(...parts: Uint8Array[][]): AudioPart[] {
      return parts.map((frames, part) => {
        const index = indexAudio(...frames);
        const bytesId = `bytes-${stored.size}`;
        stored.set(bytesId, new Blob(frames.map((frame) => Uint8Array.from(frame))));
        return { part, bytesId, size: index.bytes, crc32: 0, index };
      });
    },
    library: {
      async readBytes(bytesId: string): Promise<Blob> {
        reads.push(bytesId);
        if (lost.includes(bytesId)) throw new CodedError('lost', 'The browser has lost it');
        return stored.get(bytesId) ?? new Blob();
      },
    },
  };
}

describe('the same audio', () => {
  it.each<[string, Uint8Array[][], Uint8Array[][]]>([
    ['all of it', [MINE], [MINE]],
    ['all of it, in other parts', [MINE], [MINE.slice(0, 300), MINE.slice(300, 700), MINE.slice(700)]],
    ['its first half', [MINE.slice(0, 500)], [MINE]],
    ['its second half, in parts', [MINE.slice(0, 300), MINE.slice(300)], [MINE.slice(500)]],
    ['nine tenths of it', [[...MINE.slice(0, 900), ...THEIRS.slice(0, 100)]], [MINE]],
  ])('is %s', async (_what, first, second) => {
    const { copyOf, library } = createCopies();
    const [a, b] = [copyOf(...first), copyOf(...second)];

    expect(await isSameAudio(a, b, library)).toBe(true);
    expect(await isSameAudio(b, a, library)).toBe(true);
  });

  it.each<[string, Uint8Array[][], Uint8Array[][]]>([
    ['other audio', [MINE], [THEIRS]],
    ['four fifths of it', [[...MINE.slice(0, 800), ...THEIRS.slice(0, 200)]], [MINE]],
    ['other audio whose frames have the same sizes', [MINE], [SAME_SIZES]],
    [
      'other audio of the same sizes behind its first half',
      [MINE],
      [[...MINE.slice(0, 500), ...SAME_SIZES.slice(500)]],
    ],
    ['other audio of the same sizes in its second part', [MINE], [MINE.slice(0, 500), SAME_SIZES.slice(500)]],
  ])('is not %s', async (_what, first, second) => {
    const { copyOf, library } = createCopies();
    const [a, b] = [copyOf(...first), copyOf(...second)];

    expect(await isSameAudio(a, b, library)).toBe(false);
    expect(await isSameAudio(b, a, library)).toBe(false);
  });

  it('is found by a few dozen frames, however long it is', async () => {
    const { copyOf, library, reads } = createCopies();

    await isSameAudio(copyOf(MINE), copyOf(MINE), library);

    expect(reads.length).toBeGreaterThan(2 * 40);
    expect(reads.length).toBeLessThan(2 * 56);
  });

  it('is every frame of audio that has only a few', async () => {
    const { copyOf, library, reads } = createCopies();

    expect(await isSameAudio(copyOf(MINE.slice(0, 30)), copyOf(MINE.slice(0, 30)), library)).toBe(true);

    expect(reads).toHaveLength(2 * 30);
  });

  it('is judged by what the browser can still read', async () => {
    const { copyOf, library } = createCopies('bytes-1');
    const lost = copyOf(MINE.slice(0, 500), SAME_SIZES.slice(500));

    expect(await isSameAudio(copyOf(MINE), lost, library)).toBe(true);
  });

  it('is not judged if reading fails for another reason', async () => {
    const { copyOf } = createCopies();
    const library = { readBytes: () => Promise.reject(new Error('a fault of ours')) };

    await expect(isSameAudio(copyOf(MINE), copyOf(MINE), library)).rejects.toThrow('a fault of ours');
  });
});
