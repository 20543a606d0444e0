import { describe, expect, it } from 'vitest';
import { createLocalPool } from '#utils/import/store/store-part.ts';
import { createImports } from '#utils/library/repositories/imports/imports.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
const DAY = 24 * 3600 * 1000;
const audio = buildSpaceAudio({
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
const media = (spaceId: string, bytes: Uint8Array = audio): ZipEntry => ({
  name: partName(spaceId, 0),
  data: bytes,
});

describe('the report of an import', () => {
  it('has the outcome of each Space, and why there is no audio', async () => {
    const library = createTestLibrary();

    const { report: id } = await library.importing([[manifest(), metadata('1aaa', '1bbb'), media('1aaa')]]);

    const report = await library.report();
    expect(report).toMatchObject({
      id,
      account: { id: '42', handle: 'mirador' },
      files: [{ name: 'archive.zip' }],
      spaces: [
        { spaceId: '1aaa', kind: 'new', state: 'complete', startedAt, endedAt: startedAt + 60_000 },
        { spaceId: '1bbb', kind: 'missing', reason: 'too-old' },
      ],
      unreached: 0,
      unimported: 0,
    });
    expect(report?.spaces[0]?.seconds).toBeCloseTo(12, 0);
  });

  it('has the duration before and after a longer copy replaces a recording', async () => {
    const library = createTestLibrary();
    await library.importing([[manifest(), media('1aaa', audio.slice(0, audio.length >> 1))]]);

    await library.importing([[manifest(), media('1aaa')]]);

    const [outcome] = (await library.report())?.spaces ?? [];
    expect(outcome).toMatchObject({ kind: 'replaced', state: 'complete' });
    expect(outcome?.seconds).toBeGreaterThan(outcome?.formerSeconds ?? Infinity);
  });

  it('is read without X’s own entries, which are stored', async () => {
    const library = createTestLibrary();

    await library.importing([[manifest(), metadata('1aaa'), media('1aaa')]]);

    expect(await library.report()).not.toHaveProperty('metadata');
    expect((await (await library.open()).getAll('imports'))[0]?.metadata).toHaveLength(1);
  });

  it('comes before the reports of earlier imports', async () => {
    const library = createTestLibrary();
    await library.importing([[manifest(), media('1aaa')]], { now: 1000 });
    await library.importing([[manifest(), media('1bbb')]], { now: 2000 });

    const reports = await createImports(library.open).list();

    expect(reports.map(({ importedAt }) => importedAt)).toEqual([2000, 1000]);
  });

  it.each([
    ['spaces-left-out', [manifest({ tweets: {} })]],
    ['no-spaces', [manifest()]],
    ['unknown-audio', [manifest(), media('1aaa', new TextEncoder().encode('no audio at all'))]],
  ])('is stored even if the archive has nothing to import: %s', async (code, entries) => {
    const library = createTestLibrary();

    await expect(library.importing([entries])).rejects.toMatchObject({ code });

    expect(await library.report()).toMatchObject({ failed: code, account: { handle: 'mirador' } });
  });

  it('is not stored for files that are no archive', async () => {
    const library = createTestLibrary();

    await expect(library.importing([[{ name: 'holiday.txt', data: 'sun' }]])).rejects.toMatchObject({
      code: 'not-an-x-archive',
    });

    expect(await library.report()).toBeUndefined();
  });

  it('says what stopped the import, and how many Spaces it had not reached', async () => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const onProgress = (share: number) => {
      if (share > 0.4) cancelling.abort();
    };
    const entries = [manifest(), metadata('1bbb'), media('1aaa'), media('1bbb'), media('1ccc')];

    await library.importing([entries], {
      signal: cancelling.signal,
      onProgress,
      openPool: () => ({ ...createLocalPool(), loadOf: () => 1 }),
    });

    const report = await library.report();
    expect(report).toMatchObject({ stopped: 'cancelled', unreached: 2, counts: { new: 1, missing: 0 } });
    const outcomes = report?.spaces.map(({ spaceId, kind }) => `${spaceId} ${kind}`).toSorted();
    expect(outcomes).toEqual(['1aaa unreached', '1bbb new', '1ccc unreached']);
  });

  it('names every Space of an archive for which there is not enough space', async () => {
    const library = createTestLibrary();
    const estimate = async (): Promise<StorageEstimate> => ({ quota: 1000, usage: 999 });

    await expect(library.importing([[manifest(), media('1aaa')]], { estimate })).rejects.toMatchObject({
      code: 'quota',
    });

    expect(await library.report()).toMatchObject({
      failed: 'quota',
      unreached: 1,
      spaces: [{ spaceId: '1aaa', kind: 'unreached' }],
    });
  });

  it('says where the clock runs on without audio, and the recording knows it', async () => {
    const library = createTestLibrary();
    const { parts, seconds } = buildSpaceAudio(
      { duration: 24, startedAt, guests: [], turns: [] },
      { parts: 2, gap: 80 },
    );
    const entries = parts.map((bytes, part) => ({ ...media('1aaa', bytes), name: partName('1aaa', part) }));

    for (const kind of ['new', 'kept']) {
      await library.importing([[manifest(), ...entries]]);

      const [space] = (await library.report())?.spaces ?? [];
      expect(space).toMatchObject({ kind, state: 'complete', gaps: { count: 1 } });
      expect(space?.gaps?.seconds).toBeCloseTo(80, 1);
    }
    const [recording] = await library.list();
    expect(recording?.duration).toBeCloseTo(seconds, 6);
    expect(recording?.clock).toMatchObject({ startedAt, gaps: [{ seconds: expect.closeTo(80, 1) }] });
  });

  it('says where the audio is damaged, if it is new and if the library had it', async () => {
    const library = createTestLibrary();
    const half = audio.length >> 1;
    const damaged = audio.slice();
    damaged.fill(0x55, half, half + 4000);

    for (const kind of ['new', 'kept']) {
      await library.importing([[manifest(), media('1aaa', damaged)]]);

      const [space] = (await library.report())?.spaces ?? [];
      expect(space).toMatchObject({ kind, state: 'damaged', damage: { count: 1 } });
      expect(space?.damage?.spots[0]?.at).toBeGreaterThan(3);
      expect(space?.damage?.spots[0]?.at).toBeLessThan(8);
      expect(space?.damage?.seconds).toBeGreaterThan(0.1);
    }
  });
});

describe('a Space in the trash', () => {
  it('is restored with its title, and counts as new, when an import finds it', async () => {
    const library = createTestLibrary();
    await library.importing([[manifest(), media('1aaa')]]);
    await library.recordings.rename('1aaa', 'Mine');
    await createTrash(library.open).add('1aaa');

    const { counts } = await library.importing([[manifest(), media('1aaa')]]);

    expect(counts).toMatchObject({ new: 1, kept: 0 });
    expect(await library.list()).toMatchObject([{ spaceId: '1aaa', title: 'Mine', state: 'complete' }]);
  });

  it('is restored completely when an import finds only its metadata, or a shorter copy', async () => {
    const library = createTestLibrary();
    await library.importing([[manifest(), media('1aaa')]]);
    const bytes = audio.length;

    for (const entries of [[metadata('1aaa')], [media('1aaa', audio.slice(0, bytes >> 1))]]) {
      await createTrash(library.open).add('1aaa');
      await library.importing([[manifest(), ...entries]]);
      expect(await library.list()).toMatchObject([{ bytes, state: 'complete' }]);
    }
  });
});
