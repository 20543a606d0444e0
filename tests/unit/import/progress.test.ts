import { describe, expect, it } from 'vitest';
import { countWork, createProgress } from '#utils/import/progress.ts';
import { randomBytes, createRandom } from '../../fixtures/random.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';
import { SPACE, text, usual } from '../../fixtures/archive/any-archive-parts.ts';
import { createTestLibrary, type Input } from './importing.ts';

async function progressOf(inputs: readonly Input[], library = createTestLibrary()): Promise<number[]> {
  const shares: number[] = [];
  await library.importing(inputs, { onProgress: (share) => shares.push(share) });
  return shares;
}

/** The longest way that the progress went at once. */
const largestStep = (shares: readonly number[]): number =>
  Math.max(...shares.map((share, i) => share - (shares[i - 1] ?? 0)));

const metadata = (count: number): ZipEntry =>
  text(
    'data/spaces-metadata.js',
    `window.YTD.spaces_metadata.part0 = ${JSON.stringify(
      Array.from({ length: count }, (_, i) => ({ spacesMetadata: { id: `1many${i}` } })),
    )}`,
  );
const manifest = text('data/manifest.js', 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42"}}');

describe('the progress of an import', () => {
  const attachments = Array.from({ length: 100 }, (_, i) =>
    text(`data/spaces_media/space-${SPACE}-${i}.vtt`, `WEBVTT ${i}`),
  );
  const posts = text(
    'data/tweets.js',
    `window.YTD.tweets.part0 = ${JSON.stringify(
      Array.from({ length: 20_000 }, (_, i) => ({ tweet: { id_str: String(i), full_text: 'hello' } })),
    )}`,
  );
  const inner: ZipEntry = {
    name: 'more.zip',
    data: writeZip({
      entries: [
        ...usual,
        { name: 'padding.bin', data: randomBytes(createRandom(3), 3e6), isDeflated: false },
      ],
    }),
    isDeflated: true,
  };

  it.each<[string, Input[], number]>([
    ['audio', [usual], 1],
    ['metadata only', [[manifest, metadata(400)]], 0.2],
    ['attachments', [[...usual, ...attachments]], 0.5],
    ['posts', [[...usual, posts]], 1],
    ['a compressed ZIP inside a ZIP', [[inner]], 0.5],
    ['several files', [usual, [manifest, metadata(400)]], 0.7],
  ])('only grows, from little to 1: %s', async (_, inputs, largest) => {
    const shares = await progressOf(inputs);

    expect(shares.every((share, i) => share > (shares[i - 1] ?? 0))).toBe(true);
    expect(shares.at(-1)).toBe(1);
    expect(shares[0]).toBeLessThan(0.3);
    expect(largestStep(shares)).toBeLessThanOrEqual(largest);
  });

  it('counts also what the library has already', async () => {
    const library = createTestLibrary();
    await library.importing([[manifest, metadata(400)]]);

    const shares = await progressOf([[manifest, metadata(400)]], library);

    expect(shares.length).toBeGreaterThan(20);
    expect(shares.at(-1)).toBe(1);
  });
});

it('divides what is left among stages', () => {
  const shares: number[] = [];
  const progress = createProgress((share) => shares.push(share));

  const first = progress.phase(0.5);
  for (const share of [0.5, 0.2, 1, 2]) first(share);
  progress.phase(0.5)(1);
  progress.phase(1)(1);

  expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
});

it('counts work that is none as done', () => {
  const shares: number[] = [];

  countWork(0, (share) => shares.push(share))(0);

  expect(shares).toEqual([1]);
});
