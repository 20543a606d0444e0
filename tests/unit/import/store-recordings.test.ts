import { describe, expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import type { StorePart } from '#utils/import/import-context.ts';
import { storePart } from '#utils/import/store/store-part.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const { bytes: audio } = buildSpaceAudio({
  duration: 5,
  startedAt: Date.UTC(2026, 5, 1),
  guests: [],
  turns: [],
});
const SPACES = ['1aaa', '1bbb', '1ccc', '1ddd'];
const entries = SPACES.map((spaceId): ZipEntry => ({
  name: `spaces_media/space-${spaceId}_0.ts`,
  data: audio,
}));

/** A library whose imports store two parts at a time, each by `store`. */
function libraryWithTwo(store: StorePart) {
  const library = createTestLibrary();
  return {
    ...library,
    importing: (signal = new AbortController().signal) =>
      library.importing([entries], {
        signal,
        openPool: () => ({ loadOf: () => 1 / 2, storePart: store, close: async () => undefined }),
      }),
    async outcomes(): Promise<string[][]> {
      const report = await library.report();
      return (report?.spaces ?? []).map(({ spaceId, kind, code = '' }) => [spaceId, kind, code]);
    },
    async spaces(): Promise<string[]> {
      return (await library.list()).map(({ spaceId }) => spaceId).toSorted();
    },
  };
}

/** Rejects when it is cancelled, and never resolves. */
function untilAborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason));
  return promise;
}

describe('an import that can store two parts at a time', () => {
  it('stores two recordings at a time, shows each when it is complete, and reports them as planned', async () => {
    const gate = Promise.withResolvers<void>();
    const seenBefore: string[][] = [];
    const library = libraryWithTwo(async (item, part, options) => {
      if (item.path.includes('1ddd')) {
        void library.spaces().then((spaces) => {
          seenBefore.push(spaces);
          gate.resolve();
        });
      }
      if (item.path.includes('1aaa')) await gate.promise;
      return storePart(item, part, options);
    });

    const { counts } = await library.importing();

    expect(seenBefore).toEqual([['1bbb', '1ccc']]);
    expect(counts).toMatchObject({ new: 4 });
    expect(await library.outcomes()).toEqual(SPACES.map((spaceId) => [spaceId, 'new', '']));
  });

  it('loses only the recording that is damaged', async () => {
    const library = libraryWithTwo(async (item, part, options) => {
      if (item.path.includes('1aaa')) throw new CodedError('unreadable', 'gone');
      return storePart(item, part, options);
    });

    const { counts } = await library.importing();

    expect(counts).toMatchObject({ new: 3, missing: 1 });
    expect((await library.outcomes())[0]).toEqual(['1aaa', 'missing', 'unreadable']);
  });

  it('begins no other recording when the disk is full, and lets the current one finish', async () => {
    const full = Promise.withResolvers<void>();
    const begun: string[] = [];
    const library = libraryWithTwo(async (item, part, options) => {
      begun.push(item.path);
      if (item.path.includes('1aaa')) await full.promise;
      if (!item.path.includes('1bbb')) return storePart(item, part, options);
      queueMicrotask(() => full.resolve());
      throw new CodedError('quota', 'full');
    });

    const { counts, stopped } = await library.importing();

    expect(stopped).toBe('quota');
    expect(begun).toHaveLength(2);
    expect(counts).toMatchObject({ new: 1, missing: 0 });
    expect(await library.spaces()).toEqual(['1aaa']);
    expect((await library.report())?.unreached).toBe(3);
  });

  it('stops both when it is cancelled, and keeps what is complete', async () => {
    const cancelling = new AbortController();
    const library = libraryWithTwo(async (item, part, options) => {
      if (item.path.includes('1ddd')) queueMicrotask(() => cancelling.abort());
      const isLast = item.path.includes('1aaa') || item.path.includes('1ddd');
      return isLast ? untilAborted(options.signal) : storePart(item, part, options);
    });

    const { counts, stopped } = await library.importing(cancelling.signal);

    expect(stopped).toBe('cancelled');
    expect(counts).toMatchObject({ new: 2 });
    expect(await library.outcomes()).toEqual([
      ['1bbb', 'new', ''],
      ['1ccc', 'new', ''],
      ['1aaa', 'unreached', ''],
      ['1ddd', 'unreached', ''],
    ]);
  });

  it('stops both on an unexpected error', async () => {
    const library = libraryWithTwo(async (item, _part, { signal }) => {
      if (item.path.includes('1bbb')) throw new Error('a mistake of ours');
      return untilAborted(signal);
    });

    await expect(library.importing()).rejects.toThrow('a mistake of ours');

    expect(await library.spaces()).toEqual([]);
  });
});
