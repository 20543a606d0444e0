import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { openAudio } from '#utils/library/repositories/audio.ts';
import type { ImportContext } from '#utils/import/store/store-recordings.ts';
import { runImport, type ImportOutcome } from '#utils/import/run-import.ts';
import { buildSpaceAudio, GUESTS } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const spaceId = '1ypKdEXvkMLGW';
const sound = buildSpaceAudio({
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
const media = (bytes: Uint8Array = sound.bytes, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: `data/spaces_media/space-${spaceId}_0.ts`,
  data: bytes,
  ...more,
});

let opening: Promise<Database>;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`import-${names}`);
});

function importing(zips: ZipEntry[][], more: Partial<ImportContext> = {}): Promise<ImportOutcome> {
  const chosen = zips.map((entries, i) => ({
    source: sourceOf(writeZip({ entries }), `part-${i}.zip`),
    path: `part-${i}.zip`,
  }));
  return runImport(chosen, { ...tools(), ...more });
}

const tools = (): ImportContext => ({
  opening,
  library: createLibraryWriter(opening),
  signal: new AbortController().signal,
  onProgress: () => {},
  estimate: async () => ({ quota: 1e9, usage: 0 }),
  now: startedAt + 1000,
});

const list = (): Promise<LibraryRecording[]> => createRecordings(opening).list();

async function bytesKept(): Promise<Uint8Array> {
  const rows = await (await opening).getAll('bytes');
  return new Uint8Array(await new Blob(rows).arrayBuffer());
}

describe('runImport', () => {
  it.each([
    ['stored', false],
    ['deflated', true],
  ])('takes a %s recording in, its bytes untouched', async (_how, isDeflated) => {
    const { counts } = await importing([[manifest, metadata, media(sound.bytes, { isDeflated })]]);

    expect(counts).toMatchObject({ new: 1, kept: 0, missing: 0, partial: 0, damaged: 0 });
    expect(Buffer.compare(await bytesKept(), sound.bytes)).toBe(0);
    expect(await list()).toMatchObject([
      {
        spaceId,
        startedAt,
        bytes: sound.bytes.length,
        state: 'complete',
        account: { id: '42', handle: 'mirador' },
        speakers: [
          { handle: 'mirador', isHost: true },
          { handle: 'ana_de_noche', isHost: false },
        ],
      },
    ]);
    expect((await list())[0]?.duration).toBeCloseTo(sound.seconds, 6);
  });

  it('makes of it a sound that can be opened, of exactly that length', async () => {
    await importing([[manifest, media()]]);

    const { duration, pieces } = await openAudio(opening, spaceId);
    const [piece] = pieces;
    const payloads = await piece?.read({ from: 40, to: 43 });

    expect(duration).toBeCloseTo(sound.seconds, 6);
    expect(pieces).toHaveLength(1);
    expect(payloads).toEqual(sound.frames.slice(40, 43).map((frame) => frame.slice(7)));
  });

  it('adds nothing twice', async () => {
    await importing([[manifest, metadata, media()]]);
    const { counts } = await importing([[manifest, metadata, media()]]);

    expect(counts).toMatchObject({ new: 0, kept: 1 });
    expect(await list()).toHaveLength(1);
    expect(await bytesKept()).toHaveLength(sound.bytes.length);
  });

  it('lets a longer copy take the place of a shorter one, and never the other way', async () => {
    const half = sound.bytes.slice(0, sound.bytes.length >> 1);
    await importing([[manifest, media(half)]]);
    const longer = await importing([[manifest, media()]]);
    const shorter = await importing([[manifest, media(half)]]);

    expect([longer.counts.replaced, shorter.counts.kept]).toEqual([1, 1]);
    expect(await list()).toMatchObject([{ state: 'complete', bytes: sound.bytes.length }]);
    expect(await bytesKept()).toHaveLength(sound.bytes.length);
  });

  it('pairs metadata and sound across the parts of an archive', async () => {
    const { counts } = await importing([[manifest, metadata], [media()]]);

    expect(counts).toMatchObject({ new: 1, missing: 0 });
    expect(await list()).toMatchObject([{ account: { handle: 'mirador' }, startedAt }]);
  });

  it('lists a Space without sound as missing, until its sound comes', async () => {
    const first = await importing([[manifest, metadata]]);
    const missing = await list();
    const second = await importing([[manifest, metadata, media()]]);

    expect(first.counts).toMatchObject({ missing: 1, new: 0 });
    expect(missing).toMatchObject([{ state: 'missing', duration: 0, bytes: 0 }]);
    expect(second.counts).toMatchObject({ missing: 0, new: 1 });
  });

  it('keeps sound with a wrong checksum, and says that it is damaged', async () => {
    const { counts } = await importing([[manifest, media(sound.bytes, { lie: { crc: 1 } })]]);

    expect(counts).toMatchObject({ new: 1, damaged: 1 });
    expect(await list()).toMatchObject([{ state: 'damaged' }]);
  });

  it.each<[string, ZipEntry[]]>([
    ['not-an-x-archive', [{ name: 'holiday.txt', data: 'sun' }]],
    ['no-spaces', [manifest]],
    ['spaces-left-out', [{ name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {"dataTypes":{}}' }]],
    ['bad-metadata', [manifest, { name: 'data/spaces-metadata.js', data: 'window.YTD.x.part0 = [{' }]],
    ['encrypted', [manifest, media(sound.bytes, { isEncrypted: true })]],
  ])('ends with %s, the recordings as they were', async (code, entries) => {
    await expect(importing([entries])).rejects.toMatchObject({ code });

    expect(await list()).toEqual([]);
    expect(await (await opening).count('audio')).toBe(0);
    expect(await (await opening).count('uncommitted')).toBe(0);
  });

  it('ends with unknown-audio where no sound is known, and keeps what there was', async () => {
    const unknown = media(new TextEncoder().encode('this is no sound'));

    await expect(importing([[manifest, unknown]])).rejects.toMatchObject({ code: 'unknown-audio' });

    expect(await list()).toEqual([]);
    expect(await (await opening).getAll('attachments')).toMatchObject([{ size: 16 }]);
  });

  it('says that there is no room before it writes anything', async () => {
    const estimate = async (): Promise<StorageEstimate> => ({ quota: 1000, usage: 999 });

    await expect(importing([[manifest, media()]], { estimate })).rejects.toMatchObject({ code: 'quota' });

    expect(await bytesKept()).toHaveLength(0);
  });

  it('leaves nothing half when it is cancelled in the middle', async () => {
    const cancelling = new AbortController();
    const { signal } = cancelling;

    const ended = importing([[manifest, media()]], { signal, onProgress: () => cancelling.abort() });

    await expect(ended).rejects.toThrow('aborted');
    expect(await list()).toEqual([]);
    await createLibraryWriter(opening).sweep();
    expect(await bytesKept()).toHaveLength(0);
  });

  it('imports the good file and reports the bad one', async () => {
    const good = {
      source: sourceOf(writeZip({ entries: [manifest, media()] }), 'good.zip'),
      path: 'good.zip',
    };
    const bad = { source: sourceOf(new TextEncoder().encode('no ZIP at all'), 'bad.zip'), path: 'bad.zip' };

    const { counts } = await runImport([bad, good], tools());

    expect(counts.new).toBe(1);
    expect((await (await opening).getAll('imports'))[0]?.files).toMatchObject([
      { name: 'bad.zip', code: 'not-a-zip' },
      { name: 'good.zip' },
    ]);
  });

  it('takes sound that lies loose, without any archive around it', async () => {
    const name = `space-${spaceId}_0.ts`;

    const { counts } = await runImport([{ source: sourceOf(sound.bytes, name), path: name }], tools());

    expect(counts.new).toBe(1);
    expect(await list()).toMatchObject([{ spaceId, startedAt }]);
  });
});
