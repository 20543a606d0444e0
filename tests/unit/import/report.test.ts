import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createDeleted } from '#utils/library/repositories/deleted.ts';
import { createImports } from '#utils/library/repositories/imports.ts';
import type { ImportReport } from '#utils/library/import-record.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import type { ImportContext } from '#utils/import/store/store-recordings.ts';
import { runImport } from '#utils/import/run-import.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const DAY = 24 * 3600 * 1000;
const sound = buildSpaceAudio({
  duration: 12,
  startedAt,
  guests: [],
  turns: [{ speaker: 'host', from: 1, to: 6 }],
}).bytes;

function manifest(types: object = { spacesMetadata: {} }): ZipEntry {
  const config = {
    userInfo: { accountId: '42', userName: 'mirador' },
    archiveInfo: { generationDate: new Date(startedAt + 90 * DAY).toISOString(), isPartialArchive: false },
    dataTypes: types,
  };
  return { name: 'data/manifest.js', data: `window.__THAR_CONFIG = ${JSON.stringify(config)}` };
}

const metadata = (...spaces: string[]): ZipEntry => ({
  name: 'data/spaces-metadata.js',
  data: `window.YTD.spaces_metadata.part0 = ${JSON.stringify(
    spaces.map((id) => ({
      spacesMetadata: {
        id,
        creatorUserId: '42',
        createdAt: new Date(startedAt).toISOString(),
        endedAt: new Date(startedAt + 60_000).toISOString(),
      },
    })),
  )}`,
});

const partName = (spaceId: string, part: number): string => `data/spaces_media/space-${spaceId}_${part}.ts`;
const media = (spaceId: string, bytes: Uint8Array = sound): ZipEntry => ({
  name: partName(spaceId, 0),
  data: bytes,
});

let opening: Promise<Database>;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`report-${names}`);
});

function importing(entries: ZipEntry[], more: Partial<ImportContext> = {}) {
  const source = sourceOf(writeZip({ entries }), 'archive.zip');
  return runImport([{ source, path: source.name }], {
    opening,
    library: createLibraryWriter(opening),
    signal: new AbortController().signal,
    onProgress: () => {},
    estimate: async () => ({ quota: 1e9, usage: 0 }),
    now: Date.now(),
    ...more,
  });
}

async function newest(): Promise<ImportReport | undefined> {
  return (await createImports(opening).list())[0];
}

describe('the report of an import', () => {
  it('says of each Space what became of it, and why there is no sound', async () => {
    const { report } = await importing([manifest(), metadata('1aaa', '1bbb'), media('1aaa')]);

    expect(await newest()).toMatchObject({
      id: report,
      account: { id: '42', handle: 'mirador' },
      files: [{ name: 'archive.zip' }],
      spaces: [
        { spaceId: '1aaa', kind: 'new', state: 'complete', startedAt, endedAt: startedAt + 60_000 },
        { spaceId: '1bbb', kind: 'missing', reason: 'too-old' },
      ],
      unreached: 0,
      untaken: 0,
    });
    expect((await newest())?.spaces[0]?.seconds).toBeCloseTo(12, 0);
  });

  it('tells by how much a longer copy is longer', async () => {
    await importing([manifest(), media('1aaa', sound.slice(0, sound.length >> 1))], { now: 1000 });
    await importing([manifest(), media('1aaa')], { now: 2000 });

    const [outcome] = (await newest())?.spaces ?? [];
    expect(outcome).toMatchObject({ kind: 'replaced', state: 'complete' });
    expect(outcome?.seconds).toBeGreaterThan(outcome?.formerSeconds ?? Infinity);
  });

  it('keeps X’s own entries apart from what is read for the page', async () => {
    await importing([manifest(), metadata('1aaa'), media('1aaa')]);

    expect(await newest()).not.toHaveProperty('metadata');
    expect((await (await opening).getAll('imports'))[0]?.metadata).toHaveLength(1);
  });

  it('lists the newest first', async () => {
    await importing([manifest(), media('1aaa')], { now: 1000 });
    await importing([manifest(), media('1bbb')], { now: 2000 });

    expect((await createImports(opening).list()).map(({ importedAt }) => importedAt)).toEqual([2000, 1000]);
  });

  it.each([
    ['spaces-left-out', [manifest({ tweets: {} })]],
    ['no-spaces', [manifest()]],
    ['unknown-audio', [manifest(), media('1aaa', new TextEncoder().encode('no sound at all'))]],
  ])('is kept where the archive gave nothing: %s', async (code, entries) => {
    await expect(importing(entries)).rejects.toMatchObject({ code });

    expect(await newest()).toMatchObject({ failed: code, account: { handle: 'mirador' } });
  });

  it('is not kept of files that are no archive', async () => {
    await expect(importing([{ name: 'holiday.txt', data: 'sun' }])).rejects.toMatchObject({
      code: 'not-an-x-archive',
    });

    expect(await newest()).toBeUndefined();
  });

  it('says what stopped it, and how many Spaces it had not come to', async () => {
    const cancelling = new AbortController();
    const onProgress = (share: number) => {
      if (share > 0.4) cancelling.abort();
    };

    await importing([manifest(), metadata('1bbb'), media('1aaa'), media('1bbb'), media('1ccc')], {
      signal: cancelling.signal,
      onProgress,
    });

    const stopped = await newest();
    expect(stopped).toMatchObject({ stopped: 'cancelled', unreached: 2, counts: { new: 1, missing: 0 } });
    const outcomes = stopped?.spaces.map(({ spaceId, kind: outcome }) => `${spaceId} ${outcome}`).toSorted();
    expect(outcomes).toEqual(['1aaa unreached', '1bbb new', '1ccc unreached']);
  });

  it('names every Space of an archive for which there is no room', async () => {
    const estimate = async (): Promise<StorageEstimate> => ({ quota: 1000, usage: 999 });

    await expect(importing([manifest(), media('1aaa')], { estimate })).rejects.toMatchObject({
      code: 'quota',
    });

    expect(await newest()).toMatchObject({
      failed: 'quota',
      unreached: 1,
      spaces: [{ spaceId: '1aaa', kind: 'unreached' }],
    });
  });

  it('says where the clock went on without the sound, and the recording keeps it', async () => {
    const { parts, seconds } = buildSpaceAudio(
      { duration: 24, startedAt, guests: [], turns: [] },
      { parts: 2, gap: 80 },
    );
    const entries = parts.map((bytes, part) => ({ ...media('1aaa', bytes), name: partName('1aaa', part) }));

    for (const kind of ['new', 'kept']) {
      await importing([manifest(), ...entries]);

      const [space] = (await newest())?.spaces ?? [];
      expect(space).toMatchObject({ kind, state: 'complete', gaps: { count: 1 } });
      expect(space?.gaps?.seconds).toBeCloseTo(80, 1);
    }
    const [recording] = await createRecordings(opening).list();
    expect(recording?.duration).toBeCloseTo(seconds, 6);
    expect(recording?.clock).toMatchObject({ startedAt, gaps: [{ seconds: expect.closeTo(80, 1) }] });
  });

  it('says where the sound is damaged, of what came and of what was there', async () => {
    const half = sound.length >> 1;
    const scratched = sound.slice();
    scratched.fill(0x55, half, half + 4000);

    for (const kind of ['new', 'kept']) {
      await importing([manifest(), media('1aaa', scratched)]);

      const [space] = (await newest())?.spaces ?? [];
      expect(space).toMatchObject({ kind, state: 'damaged', damage: { count: 1 } });
      expect(space?.damage?.spots[0]?.at).toBeGreaterThan(3);
      expect(space?.damage?.spots[0]?.at).toBeLessThan(8);
      expect(space?.damage?.seconds).toBeGreaterThan(0.1);
    }
  });
});

describe('a Space that was deleted', () => {
  it('comes back as new when an import finds it, its title with it', async () => {
    const recordings = createRecordings(opening);
    await importing([manifest(), media('1aaa')]);
    await recordings.rename('1aaa', 'Mine');
    await createDeleted(opening).add('1aaa');

    const { counts } = await importing([manifest(), media('1aaa')], { now: Date.now() + 1000 });

    expect(counts).toMatchObject({ new: 1, kept: 0 });
    expect(await recordings.list()).toMatchObject([{ spaceId: '1aaa', title: 'Mine', state: 'complete' }]);
  });

  it('comes back whole where the import brings only its name, or a shorter copy', async () => {
    await importing([manifest(), media('1aaa')]);
    const bytes = sound.length;

    for (const entries of [[metadata('1aaa')], [media('1aaa', sound.slice(0, bytes >> 1))]]) {
      await createDeleted(opening).add('1aaa');
      await importing([manifest(), ...entries], { now: Date.now() + 1000 });
      expect(await createRecordings(opening).list()).toMatchObject([{ bytes, state: 'complete' }]);
    }
  });
});
