import { describe, expect, it } from 'vitest';
import { concatBytes } from '#utils/concat-bytes.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1);
const spaces = ['1aaa', '1bbb', '1ccc'];
const audio = buildSpaceAudio({ duration: 5, startedAt, guests: [], turns: [] });
const image = (seed: number) => ({
  name: `data/tweets_media/${seed}.jpg`,
  data: randomBytes(createRandom(seed), 4000),
});
const zip = writeZip({
  entries: [
    image(1),
    { name: 'data/spaces_media/space-1aaa_0.ts', data: audio.bytes },
    image(2),
    { name: 'data/spaces_media/space-1bbb_0.ts', data: audio.bytes },
    image(3),
    { name: 'data/spaces_media/space-1ccc_0.ts', data: audio.bytes },
  ],
});

/** Where the data of an image begins, and 1000 bytes further. */
function insideImage(seed: number): number {
  const text = new TextDecoder('latin1').decode(zip);
  return text.indexOf(image(seed).name) + image(seed).name.length + 1000;
}

const without = (bytes: Uint8Array, at: number, count: number) =>
  concatBytes([bytes.subarray(0, at), bytes.subarray(at + count)]);
const doubled = (bytes: Uint8Array, at: number, count: number) =>
  concatBytes([bytes.subarray(0, at + count), bytes.subarray(at)]);
const inserted = (bytes: Uint8Array, at: number, count: number) =>
  concatBytes([bytes.subarray(0, at), new Uint8Array(count).fill(7), bytes.subarray(at)]);

describe('a ZIP whose directory is complete', () => {
  it.each([
    ['lost in the first image', without(zip, insideImage(1), 500)],
    ['lost in the second image', without(zip, insideImage(2), 500)],
    ['lost in the last image', without(zip, insideImage(3), 500)],
    ['doubled in the first image', doubled(zip, insideImage(1), 500)],
    ['doubled in the last image', doubled(zip, insideImage(3), 500)],
    ['inserted in the second image', inserted(zip, insideImage(2), 333)],
    [
      'lost in one image and as many doubled in another',
      doubled(without(zip, insideImage(1), 500), insideImage(3) - 500, 500),
    ],
    [
      'lost in each image',
      without(without(without(zip, insideImage(3), 9), insideImage(2), 70), insideImage(1), 500),
    ],
  ])('has every recording complete, with bytes %s', async (_, bytes) => {
    const library = createTestLibrary();

    const { counts } = await library.importing([{ path: 'twitter.zip', bytes }]);

    expect(counts).toMatchObject({ new: 3, damaged: 0, partial: 0 });
    expect(await library.states()).toEqual(Object.fromEntries(spaces.map((id) => [id, 'complete'])));
  });

  it('keeps what it says of a recording whose header is gone', async () => {
    const bytes = zip.slice();
    const header = new TextDecoder('latin1').decode(bytes).indexOf('data/spaces_media/space-1bbb_0.ts') - 30;
    bytes.fill(0, header, header + 63);

    const { counts } = await createTestLibrary().importing([{ path: 'twitter.zip', bytes }]);

    expect(counts).toMatchObject({ new: 2, missing: 1 });
  });
});
