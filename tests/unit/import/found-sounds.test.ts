import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportContext } from '#utils/import/store/store-recordings.ts';
import { runImport, type ImportOutcome } from '#utils/import/run-import.ts';
import type { ImportRecord } from '#utils/library/import-record.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
/** Longer than what is read ahead of the search. */
const PART_SECONDS = 240;
const soundOf = (part: number): Uint8Array<ArrayBuffer> =>
  buildSpaceAudio({
    duration: PART_SECONDS,
    startedAt: startedAt + 5000 + part * PART_SECONDS * 1000,
    guests: [],
    turns: [{ speaker: 'host', from: 1, to: 6 }],
  }).bytes;
const sound = soundOf(0);

const media = (spaceId: string, part = 0, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: `data/spaces_media/space-${spaceId}_${part}.ts`,
  data: sound,
  descriptor: 'signed',
  ...more,
});
const manifest: ZipEntry = {
  name: 'data/manifest.js',
  data: 'window.__THAR_CONFIG = {"userInfo":{"accountId":"42","userName":"mirador"},"dataTypes":{"spacesMetadata":{}}}',
  descriptor: 'signed',
};
const metadata: ZipEntry = {
  name: 'data/spaces-metadata.js',
  data: `window.YTD.spaces_metadata.part0 = ${JSON.stringify([
    { spacesMetadata: { id: '1aaa', creatorUserId: '42', createdAt: '2026-06-01T19:00:00.000Z' } },
  ])}`,
  descriptor: 'signed',
};

const sizeOf = (entries: ZipEntry[]): number => writeZip({ entries, hasDirectory: false }).length;

interface Gated {
  source: Source;
  /** Resolves when something beyond the gate is asked for. */
  reached: Promise<void>;
  /** Lets everything through from now on. */
  open(): void;
}

/** A file that is searched no further than `gateAt` until the gate is opened. */
function gated(bytes: Bytes, gateAt: number): Gated {
  const source = sourceOf(bytes, 'cut.zip');
  const gate = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  return {
    reached: reached.promise,
    open: gate.resolve,
    source: {
      ...source,
      stream(offset, length) {
        let at = offset;
        return new ReadableStream<Bytes>(
          {
            async pull(controller) {
              const piece = Math.min(16_384, offset + length - at);
              if (piece === 0) return controller.close();
              if (at + piece > gateAt) {
                reached.resolve();
                await gate.promise;
              }
              controller.enqueue(await source.read(at, piece));
              at += piece;
            },
          },
          { highWaterMark: 0 },
        );
      },
    },
  };
}

let opening: Promise<Database>;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`found-${names}`);
});

function importing(source: Source, more: Partial<ImportContext> = {}): Promise<ImportOutcome> {
  return runImport([{ source, path: 'cut.zip' }], {
    opening,
    library: createLibraryWriter(opening),
    signal: new AbortController().signal,
    onProgress: () => {},
    estimate: async () => ({ quota: 1e9, usage: 0 }),
    now: startedAt + 1000,
    ...more,
  });
}

/** Resolves when the library shows so many. */
function shown(count: number): Promise<LibraryRecording[]> {
  const recordings = createRecordings(opening);
  return new Promise((resolve) => {
    const look = async (): Promise<void> => {
      const list = await recordings.list();
      if (list.length < count) return;
      stop();
      resolve(list);
    };
    const stop = recordings.onChange(() => void look());
    void look();
  });
}

const reportKept = async (): Promise<ImportRecord | undefined> =>
  (await (await opening).getAll('imports'))[0];

describe('a ZIP without directory', () => {
  const entries = [media('1aaa'), media('1bbb'), media('1ccc'), manifest, metadata];
  const bytes = writeZip({ entries, hasDirectory: false });
  const inTheThird = sizeOf(entries.slice(0, 2)) + 200_000;

  it('gives each recording as soon as it is found, and what is found of it later too', async () => {
    const { source, open } = gated(bytes, inTheThird);

    const ended = importing(source);
    const early = await shown(2);
    open();
    const { counts } = await ended;

    expect(early.map(({ spaceId, state }) => [spaceId, state])).toEqual([
      ['1aaa', 'complete'],
      ['1bbb', 'complete'],
    ]);
    expect(early[0]?.account).toBeUndefined();
    expect(counts).toMatchObject({ new: 3, kept: 0, replaced: 0, partial: 0, damaged: 0, missing: 0 });
    const first = await createRecordings(opening).find('1aaa');
    expect(first).toMatchObject({
      startedAt,
      account: { handle: 'mirador' },
      speakers: [{ handle: 'mirador' }],
    });
    expect((await reportKept())?.spaces.map(({ spaceId, kind: outcome }) => [spaceId, outcome])).toEqual([
      ['1aaa', 'new'],
      ['1bbb', 'new'],
      ['1ccc', 'new'],
    ]);
  });

  it('takes it with what is known of it by then', async () => {
    const first = [manifest, metadata, media('1aaa'), media('1bbb')];
    const { source, open } = gated(
      writeZip({ entries: first, hasDirectory: false }),
      sizeOf(first.slice(0, 3)) + 200_000,
    );

    const ended = importing(source);
    const [early] = await shown(1);
    open();
    await ended;

    expect(early).toMatchObject({ spaceId: '1aaa', startedAt, account: { handle: 'mirador' } });
  });

  it('keeps what was found when the search is cancelled, and says so', async () => {
    const cancelling = new AbortController();
    const { source } = gated(bytes, inTheThird);

    const ended = importing(source, { signal: cancelling.signal });
    await shown(2);
    cancelling.abort();
    const { counts, stopped } = await ended;

    expect(stopped).toBe('cancelled');
    expect(counts).toMatchObject({ new: 2 });
    expect(await createRecordings(opening).list()).toHaveLength(2);
    expect(await reportKept()).toMatchObject({
      files: [{ name: 'cut.zip', size: bytes.length }],
      stopped: 'cancelled',
      spaces: [
        { spaceId: '1aaa', kind: 'new' },
        { spaceId: '1bbb', kind: 'new' },
      ],
    });
  });

  it('keeps what was found when the disk is full', async () => {
    let room = sound.length * 2;
    const estimate = async (): Promise<StorageEstimate> => {
      const estimated = { quota: room, usage: 0 };
      room -= sound.length;
      return estimated;
    };

    const { counts, stopped } = await importing(sourceOf(bytes, 'cut.zip'), { estimate });

    expect(stopped).toBe('quota');
    expect(counts).toMatchObject({ new: 2 });
    expect(await (await opening).count('imports')).toBe(1);
    expect((await reportKept())?.failed).toBeUndefined();
  });

  it('joins parts that are found one after the other, and elsewhere', async () => {
    const [first, second, third] = [0, 1, 2].map((part) => media('1aaa', part, { data: soundOf(part) }));
    const parts = [first, second, media('1bbb'), third].filter((entry) => entry !== undefined);
    const bytesOfAll = [0, 1, 2].reduce((sum, part) => sum + soundOf(part).length, 0);

    const { counts } = await importing(
      sourceOf(writeZip({ entries: parts, hasDirectory: false }), 'cut.zip'),
    );

    expect(counts).toMatchObject({ new: 2, replaced: 0, kept: 0 });
    expect(await createRecordings(opening).find('1aaa')).toMatchObject({ bytes: bytesOfAll });
    expect(await (await opening).count('uncommitted')).toBe(0);
  });

  it('counts what the library had before as kept', async () => {
    await importing(sourceOf(bytes, 'cut.zip'));

    const { counts } = await importing(sourceOf(bytes, 'cut.zip'));

    expect(counts).toMatchObject({ new: 0, kept: 3, replaced: 0 });
  });

  it('writes a damaged one once, and the better copy of another file in its place', async () => {
    const { descriptor: _none, ...sized } = media('1aaa');
    const damaged = writeZip({ entries: [manifest, sized, media('1bbb')], hasDirectory: false });
    damaged[sizeOf([manifest, sized]) - 1000] = 1 ^ (damaged[sizeOf([manifest, sized]) - 1000] ?? 0);
    const cut = sourceOf(damaged, 'cut.zip');
    const whole = sourceOf(writeZip({ entries: [manifest, media('1aaa')] }), 'whole.zip');

    const alone = await importing(cut);
    opening = openDatabase(`found-${names}-both`);
    const both = await runImport(
      [
        { source: whole, path: 'whole.zip' },
        { source: cut, path: 'cut.zip' },
      ],
      {
        opening,
        library: createLibraryWriter(opening),
        signal: new AbortController().signal,
        onProgress: () => {},
        estimate: async () => ({}),
        now: startedAt,
      },
    );

    expect(alone.counts).toMatchObject({ new: 2, damaged: 1 });
    expect(both.counts).toMatchObject({ new: 2, damaged: 0 });
  });
});
