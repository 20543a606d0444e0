import { describe, expect, it } from 'vitest';
import type { LibraryRecording } from '#utils/library/records.ts';
import type { Recordings } from '#utils/library/repositories/recordings.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip, type ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const startedAt = Date.UTC(2026, 5, 1, 19);
/** Longer than what is read ahead while searching. */
const PART_SECONDS = 240;
const audioOf = (part: number): Uint8Array<ArrayBuffer> =>
  buildSpaceAudio({
    duration: PART_SECONDS,
    startedAt: startedAt + 5000 + part * PART_SECONDS * 1000,
    guests: [],
    turns: [{ speaker: 'host', from: 1, to: 6 }],
  }).bytes;
const audio = audioOf(0);

const media = (spaceId: string, part = 0, more: Partial<ZipEntry> = {}): ZipEntry => ({
  name: `data/spaces_media/space-${spaceId}_${part}.ts`,
  data: audio,
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
  /** From now on nothing waits. */
  open(): void;
}

/** A file that can be read only up to `gateAt` until the gate is opened. */
function gated(bytes: Bytes, gateAt: number): Gated {
  const source = sourceOf(bytes, 'cut.zip');
  const gate = Promise.withResolvers<void>();
  return {
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
              if (at + piece > gateAt) await gate.promise;
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

/** Resolves when the library lists so many recordings. */
function listed(recordings: Recordings, count: number): Promise<LibraryRecording[]> {
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

describe('a ZIP without a directory', () => {
  const entries = [media('1aaa'), media('1bbb'), media('1ccc'), manifest, metadata];
  const bytes = writeZip({ entries, hasDirectory: false });
  const inTheThird = sizeOf(entries.slice(0, 2)) + 200_000;

  it('shows each recording as soon as it is found, and updates it with what is found later', async () => {
    const library = createTestLibrary();
    const { source, open } = gated(bytes, inTheThird);

    const ended = library.importing([source]);
    const early = await listed(library.recordings, 2);
    open();
    const { counts } = await ended;

    expect(early.map(({ spaceId, state }) => [spaceId, state])).toEqual([
      ['1aaa', 'complete'],
      ['1bbb', 'complete'],
    ]);
    expect(early[0]?.account).toBeUndefined();
    expect(counts).toMatchObject({ new: 3, kept: 0, replaced: 0, partial: 0, damaged: 0, missing: 0 });
    expect(await library.recordings.find('1aaa')).toMatchObject({
      startedAt,
      account: { handle: 'mirador' },
      speakers: [{ handle: 'mirador' }],
    });
    expect((await library.report())?.spaces.map(({ spaceId, kind }) => [spaceId, kind])).toEqual([
      ['1aaa', 'new'],
      ['1bbb', 'new'],
      ['1ccc', 'new'],
    ]);
  });

  it('shows a recording with what is known about it by then', async () => {
    const library = createTestLibrary();
    const first = [manifest, metadata, media('1aaa'), media('1bbb')];
    const { source, open } = gated(
      writeZip({ entries: first, hasDirectory: false }),
      sizeOf(first.slice(0, 3)) + 200_000,
    );

    const ended = library.importing([source]);
    const [early] = await listed(library.recordings, 1);
    open();
    await ended;

    expect(early).toMatchObject({ spaceId: '1aaa', startedAt, account: { handle: 'mirador' } });
  });

  it('leaves what was found when the search is cancelled, and reports it', async () => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const { source } = gated(bytes, inTheThird);

    const ended = library.importing([source], { signal: cancelling.signal });
    await listed(library.recordings, 2);
    cancelling.abort();
    const { counts, stopped } = await ended;

    expect(stopped).toBe('cancelled');
    expect(counts).toMatchObject({ new: 2 });
    expect(await library.list()).toHaveLength(2);
    expect(await library.report()).toMatchObject({
      files: [{ name: 'cut.zip', size: bytes.length }],
      stopped: 'cancelled',
      spaces: [
        { spaceId: '1aaa', kind: 'new' },
        { spaceId: '1bbb', kind: 'new' },
      ],
    });
  });

  it('leaves what was found when the disk is full', async () => {
    const library = createTestLibrary();
    let free = audio.length * 2;
    const estimate = async (): Promise<StorageEstimate> => {
      const estimated = { quota: free, usage: 0 };
      free -= audio.length;
      return estimated;
    };

    const { counts, stopped } = await library.importing([{ path: 'cut.zip', bytes }], { estimate });

    expect(stopped).toBe('quota');
    expect(counts).toMatchObject({ new: 2 });
    expect(await library.count('imports')).toBe(1);
    expect((await library.report())?.failed).toBeUndefined();
  });

  it('joins the parts of a Space that it finds in different positions', async () => {
    const library = createTestLibrary();
    const [first, second, third] = [0, 1, 2].map((part) => media('1aaa', part, { data: audioOf(part) }));
    const parts = [first, second, media('1bbb'), third].filter((entry) => entry !== undefined);
    const bytesOfAll = [0, 1, 2].reduce((sum, part) => sum + audioOf(part).length, 0);

    const { counts } = await library.importing([
      { path: 'cut.zip', bytes: writeZip({ entries: parts, hasDirectory: false }) },
    ]);

    expect(counts).toMatchObject({ new: 2, replaced: 0, kept: 0 });
    expect(await library.recordings.find('1aaa')).toMatchObject({ bytes: bytesOfAll });
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('counts what the library had before as kept', async () => {
    const library = createTestLibrary();
    await library.importing([{ path: 'cut.zip', bytes }]);

    const { counts } = await library.importing([{ path: 'cut.zip', bytes }]);

    expect(counts).toMatchObject({ new: 0, kept: 3, replaced: 0 });
  });

  it('stores a damaged recording once, and replaces it by the better copy of another file', async () => {
    const { descriptor: _none, ...sized } = media('1aaa');
    const damaged = writeZip({ entries: [manifest, sized, media('1bbb')], hasDirectory: false });
    damaged[sizeOf([manifest, sized]) - 1000] = 1 ^ (damaged[sizeOf([manifest, sized]) - 1000] ?? 0);
    const cut = { path: 'cut.zip', bytes: damaged };

    const alone = await createTestLibrary().importing([cut]);
    const both = await createTestLibrary().importing([[manifest, media('1aaa')], cut]);

    expect(alone.counts).toMatchObject({ new: 2, damaged: 1 });
    expect(both.counts).toMatchObject({ new: 2, damaged: 0 });
  });
});
