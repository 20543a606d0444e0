import { describe, expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import { discardParts, storeBestCopies } from '#utils/import/store/store-best-copies.ts';
import type { AudioPart, KnownSpace } from '#utils/library/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';
import { recordingWith } from '../library/recording-with.ts';
import { createTestLibrary } from './importing.ts';

interface Copy {
  path: string;
  size: number;
  /** What comes out when it is stored: a part of so many frames, with a fault, or an error. */
  frames?: number;
  fault?: AudioPart['fault'];
  error?: Error;
}

const itemOf = ({ path, size }: Copy): FileItem => ({
  ...fileItem(sourceOf(new Uint8Array(), path), path),
  size,
});

/** Stores these parts, each from its copies. */
async function store(parts: Copy[][], known?: KnownSpace, signal = new AbortController().signal) {
  const { writer: library, count } = createTestLibrary();
  const tried: string[] = [];
  const copies = new Map(parts.flat().map((copy) => [copy.path, copy]));
  const storing = storeBestCopies(
    {
      spaceId: '1abc',
      parts: parts.map((each, part) => ({ part, copies: each.map(itemOf) })),
      facts: {},
      found: {},
      known,
    },
    {
      library,
      signal,
      now: 0,
      onBytes: () => undefined,
      async storePart({ path }, part) {
        tried.push(path);
        const { frames = 10, fault, error } = copies.get(path) ?? { frames: 0 };
        const { bytesId, append } = await library.openWriter();
        await append(new Blob([path]));
        const index = indexAudio(...makeFrames(frames));
        const stored = { part, bytesId, size: 1, crc32: 0, index, ...(fault && { fault }) };
        if (error) await discardParts([stored], { library, signal });
        if (error) throw error;
        return stored;
      },
    },
  );
  const [result] = await Promise.allSettled([storing]);
  return {
    tried,
    result,
    left: await count('bytes'),
    lengths: result.status === 'fulfilled' ? result.value.map(({ index }) => index.frames.length) : [],
  };
}

const bad = new CodedError('truncated', 'It cannot be read');

describe('a part with several copies', () => {
  it('is taken from the largest one, and no other is read if that is complete', async () => {
    const { tried, lengths, left } = await store([
      [
        { path: 'small', size: 1, frames: 20 },
        { path: 'large', size: 3, frames: 10 },
        { path: 'middle', size: 2 },
      ],
    ]);

    expect([tried, lengths, left]).toEqual([['large'], [10], 1]);
  });

  it('is taken from the next one if the largest is cut off, damaged, unreadable or has no audio', async () => {
    for (const worse of [
      { fault: 'cut-off' },
      { fault: 'damaged', frames: 99 },
      { error: bad },
      { frames: 0 },
    ] as const) {
      const { tried, lengths, left } = await store([
        [
          { path: 'good', size: 1, frames: 10 },
          { path: 'worse', size: 2, ...worse },
        ],
      ]);

      expect([tried, lengths, left]).toEqual([['worse', 'good'], [10], 1]);
    }
  });

  it('is taken from the longest one if none is complete', async () => {
    const { lengths, left } = await store([
      [
        { path: 'short', size: 3, frames: 5, fault: 'cut-off' },
        { path: 'long', size: 2, frames: 9, fault: 'cut-off' },
        { path: 'middle', size: 1, frames: 7, fault: 'cut-off' },
      ],
    ]);

    expect([lengths, left]).toEqual([[9], 1]);
  });
});

describe('the parts of a Space', () => {
  it('are those that can be read', async () => {
    const { lengths, left } = await store([
      [{ path: 'a', size: 1, frames: 5 }],
      [{ path: 'b', size: 1, error: bad }],
      [{ path: 'c', size: 1, frames: 7 }],
    ]);

    expect([lengths, left]).toEqual([[5, 7], 2]);
  });

  it('are none, and it says why the first one cannot be read, if none can', async () => {
    const other = new CodedError('encrypted', 'Neither can it');
    const { result } = await store([
      [{ path: 'a', size: 1, error: bad }],
      [{ path: 'b', size: 1, error: other }],
    ]);

    expect(result).toEqual({ status: 'rejected', reason: bad });
  });

  it('are none, which is no failure, if the library has others', async () => {
    const known: KnownSpace = {
      recording: recordingWith(),
      facts: {},
      parts: [7],
      originals: new Map(),
      changed: [],
      lost: [],
    };

    expect((await store([[{ path: 'a', size: 1, error: bad }]], known)).lengths).toEqual([]);
    expect(
      (await store([[{ path: 'a', size: 1, error: bad }]], { ...known, parts: [0] })).result,
    ).toMatchObject({
      status: 'rejected',
    });
  });

  it('do not stay if something stops the import', async () => {
    const stop = new CodedError('quota', 'The disk is full');

    const { result, left, tried } = await store([
      [{ path: 'a', size: 1 }],
      [
        { path: 'b', size: 2, fault: 'cut-off' },
        { path: 'c', size: 1, error: stop },
        { path: 'd', size: 0 },
      ],
    ]);

    expect(result).toEqual({ status: 'rejected', reason: stop });
    expect([tried, left]).toEqual([['a', 'b', 'c'], 0]);
  });
});
