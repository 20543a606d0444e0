import { describe, expect, it } from 'vitest';
import { openAudio } from '#utils/library/repositories/bytes/audio.ts';
import { buildSpaceAudio, GUESTS } from '../../fixtures/audio/index.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const spaceId = '1ypKdEXvkMLGW';
const audio = buildSpaceAudio({
  duration: 20,
  startedAt,
  guests: GUESTS.slice(0, 1),
  turns: [
    { speaker: 'host', from: 1, to: 6 },
    { speaker: 'ana_de_noche', from: 8, to: 15 },
  ],
});

const manifest: ZipEntry = {
  name: 'data/manifest.js',
  data: 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42","userName":"mirador"},"dataTypes":{"spacesMetadata":{}}}',
  isDeflated: true,
};
const metadata: ZipEntry = {
  name: 'data/spaces-metadata.js',
  data: `window.YTD.spaces_metadata.part0 = ${JSON.stringify([
    { spacesMetadata: { id: spaceId, creatorUserId: '42', createdAt: '2026-06-01T19:00:00.000Z' } },
  ])}`,
};
const media = (bytes: Uint8Array = audio.bytes, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: `data/spaces_media/space-${spaceId}_0.ts`,
  data: bytes,
  ...more,
});

describe('runImport', () => {
  it.each([
    ['an uncompressed', false],
    ['a deflated', true],
  ])('stores %s recording with its bytes unchanged', async (_how, isDeflated) => {
    const library = createTestLibrary();

    const { counts } = await library.importing([[manifest, metadata, media(audio.bytes, { isDeflated })]]);

    expect(counts).toMatchObject({ new: 1, kept: 0, missing: 0, partial: 0, damaged: 0 });
    expect(Buffer.compare(await library.storedBytes(), audio.bytes)).toBe(0);
    const list = await library.list();
    expect(list).toMatchObject([
      {
        spaceId,
        startedAt,
        bytes: audio.bytes.length,
        state: 'complete',
        account: { id: '42', handle: 'mirador' },
        speakers: [
          { handle: 'mirador', isHost: true },
          { handle: 'ana_de_noche', isHost: false },
        ],
      },
    ]);
    expect(list[0]?.duration).toBeCloseTo(audio.seconds, 6);
  });

  it('makes audio that can be opened, and lasts exactly as long', async () => {
    const library = createTestLibrary();
    await library.importing([[manifest, media()]]);

    const { duration, pieces } = await openAudio(library.open, spaceId);
    const [piece] = pieces;
    const payloads = await piece?.read({ from: 40, to: 43 });

    expect(duration).toBeCloseTo(audio.seconds, 6);
    expect(pieces).toHaveLength(1);
    expect(payloads).toEqual(audio.frames.slice(40, 43).map((frame) => frame.slice(7)));
  });

  it('adds nothing twice', async () => {
    const library = createTestLibrary();
    await library.importing([[manifest, metadata, media()]]);

    const { counts } = await library.importing([[manifest, metadata, media()]]);

    expect(counts).toMatchObject({ new: 0, kept: 1 });
    expect(await library.list()).toHaveLength(1);
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
  });

  it('replaces a shorter copy by a longer one, and never the other way', async () => {
    const library = createTestLibrary();
    const half = audio.bytes.slice(0, audio.bytes.length >> 1);
    await library.importing([[manifest, media(half)]]);

    const longer = await library.importing([[manifest, media()]]);
    const shorter = await library.importing([[manifest, media(half)]]);

    expect([longer.counts.replaced, shorter.counts.kept]).toEqual([1, 1]);
    expect(await library.list()).toMatchObject([{ state: 'complete', bytes: audio.bytes.length }]);
    await library.emptyTrash();
    expect(await library.storedBytes()).toHaveLength(audio.bytes.length);
  });

  it('pairs metadata and audio across the parts of an archive', async () => {
    const library = createTestLibrary();

    const { counts } = await library.importing([[manifest, metadata], [media()]]);

    expect(counts).toMatchObject({ new: 1, missing: 0 });
    expect(await library.list()).toMatchObject([{ account: { handle: 'mirador' }, startedAt }]);
  });

  it('lists a Space without audio as missing, until its audio is imported', async () => {
    const library = createTestLibrary();

    const first = await library.importing([[manifest, metadata]]);
    const missing = await library.list();
    const second = await library.importing([[manifest, metadata, media()]]);

    expect(first.counts).toMatchObject({ missing: 1, new: 0 });
    expect(missing).toMatchObject([{ state: 'missing', duration: 0, bytes: 0 }]);
    expect(second.counts).toMatchObject({ missing: 0, new: 1 });
  });

  it('imports audio with a wrong checksum as damaged', async () => {
    const library = createTestLibrary();

    const { counts } = await library.importing([[manifest, media(audio.bytes, { lie: { crc: 1 } })]]);

    expect(counts).toMatchObject({ new: 1, damaged: 1 });
    expect(await library.list()).toMatchObject([{ state: 'damaged' }]);
  });

  it.each<[string, ZipEntry[]]>([
    ['not-an-x-archive', [{ name: 'holiday.txt', data: 'sun' }]],
    ['no-spaces', [manifest]],
    ['spaces-left-out', [{ name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {"dataTypes":{}}' }]],
    ['bad-metadata', [manifest, { name: 'data/spaces-metadata.js', data: 'window.YTD.x.part0 = [{' }]],
    ['encrypted', [manifest, media(audio.bytes, { isEncrypted: true })]],
  ])('fails with %s, and does not change the library', async (code, entries) => {
    const library = createTestLibrary();

    await expect(library.importing([entries])).rejects.toMatchObject({ code });

    expect(await library.list()).toEqual([]);
    expect(await library.count('audio')).toBe(0);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('fails with unknown-audio if no audio is known, and stores the file as an attachment', async () => {
    const library = createTestLibrary();
    const unknown = media(new TextEncoder().encode('this is no audio'));

    await expect(library.importing([[manifest, unknown]])).rejects.toMatchObject({ code: 'unknown-audio' });

    expect(await library.list()).toEqual([]);
    expect(await (await library.open()).getAll('attachments')).toMatchObject([{ size: 16 }]);
  });

  it('says that there is not enough space before it writes anything', async () => {
    const library = createTestLibrary();
    const estimate = async (): Promise<StorageEstimate> => ({ quota: 1000, usage: 999 });

    await expect(library.importing([[manifest, media()]], { estimate })).rejects.toMatchObject({
      code: 'quota',
    });

    expect(await library.storedBytes()).toHaveLength(0);
  });

  it('leaves no half of a recording when it is cancelled in the middle', async () => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const { signal } = cancelling;

    const ended = library.importing([[manifest, media()]], { signal, onProgress: () => cancelling.abort() });

    await expect(ended).rejects.toThrow('aborted');
    expect(await library.list()).toEqual([]);
    await library.writer.sweep();
    expect(await library.storedBytes()).toHaveLength(0);
  });

  it('imports a good file and reports a bad one', async () => {
    const library = createTestLibrary();
    const bad = { path: 'bad.zip', bytes: new TextEncoder().encode('no ZIP at all') };

    const { counts } = await library.importing([bad, [manifest, media()]]);

    expect(counts.new).toBe(1);
    expect((await library.report())?.files).toMatchObject([
      { name: 'bad.zip', code: 'not-a-zip' },
      { name: 'archive-1.zip' },
    ]);
  });

  it('imports a loose audio file, without any archive around it', async () => {
    const library = createTestLibrary();

    const { counts } = await library.importing([{ path: `space-${spaceId}_0.ts`, bytes: audio.bytes }]);

    expect(counts.new).toBe(1);
    expect(await library.list()).toMatchObject([{ spaceId, startedAt }]);
  });
});
