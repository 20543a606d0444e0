import { expect, it } from 'vitest';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const audio = buildSpaceAudio({ duration: 5, startedAt: Date.UTC(2026, 5, 1), guests: [], turns: [] });
const manifest: ZipEntry = {
  name: 'data/manifest.js',
  data: 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42"},"dataTypes":{"spacesMetadata":{}}}',
};
const metadata: ZipEntry = {
  name: 'data/spaces-metadata.js',
  data: 'window.YTD.spaces_metadata.part0 = [{"spacesMetadata":{"id":"1aaa","creatorUserId":"42"}}]',
};
const media = (id: string): ZipEntry => ({ name: `data/spaces_media/space-${id}_0.ts`, data: audio.bytes });
const packed = (entry: ZipEntry, method: number): ZipEntry => ({
  ...entry,
  lie: { method },
  localLie: { method },
});

/** APPNOTE 4.4.5. */
const METHODS = [
  ['Deflate64', 9],
  ['bzip2', 12],
  ['LZMA', 14],
  ['Zstandard', 93],
  ['XZ', 95],
  ['a method of the future', 200],
] as const;

it.each(METHODS)('a ZIP packed with %s must be unpacked first', async (_, method) => {
  const library = createTestLibrary();
  const entries = [manifest, metadata, media('1aaa')].map((entry) => packed(entry, method));

  await expect(library.importing([entries])).rejects.toMatchObject({ code: 'unsupported-zip' });

  expect((await library.report())?.failed).toBe('unsupported-zip');
  expect(await library.count('uncommitted')).toBe(0);
});

it.each(METHODS)(
  'scripts packed with %s must be unpacked first, to see whether they are of X',
  async (_, method) => {
    const library = createTestLibrary();

    const importing = library.importing([[packed(manifest, method), packed(metadata, method)]]);

    await expect(importing).rejects.toMatchObject({ code: 'unsupported-zip' });
  },
);

it('affects only the audio that is packed so', async () => {
  const library = createTestLibrary();

  const { counts } = await library.importing([[manifest, packed(media('1aaa'), 9), media('1bbb')]]);

  expect(counts).toMatchObject({ new: 1, missing: 1 });
  expect(await library.states()).toEqual({ '1bbb': 'complete' });
  expect((await library.report())?.spaces).toMatchObject([
    { spaceId: '1aaa', kind: 'missing', code: 'unsupported-zip' },
    { spaceId: '1bbb', state: 'complete' },
  ]);
});

it('affects only the metadata that is packed so', async () => {
  const library = createTestLibrary();

  await library.importing([[manifest, packed(metadata, 14), media('1bbb')]]);

  expect(await library.states()).toEqual({ '1bbb': 'complete' });
  expect((await library.report())?.unimported).toBe(1);
});
