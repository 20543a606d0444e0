import { describe, expect, it } from 'vitest';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import { createChunkedWriter, discardUnlessAborted, writeItem } from '#utils/import/store/chunked-writer.ts';
import type { BytesWriter } from '#utils/library/index.ts';
import type { Chunk } from '#utils/library/schema.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { nextTurn } from '../next-turn.ts';

const CHUNK = 3 * 1024 * 1024;
const { signal } = new AbortController();
const numbered = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, i) => i % 251);

/** A writer in memory. `answer` is called for each write, with its number; the write ends with it. */
function createWriter(answer: (number: number) => Promise<void> = async () => undefined) {
  const written: Chunk[] = [];
  const writer: BytesWriter = {
    bytesId: 'a',
    async append(bytes) {
      written.push(bytes);
      await answer(written.length);
    },
    discard: async () => undefined,
  };
  return { writer, written, sizes: () => written.map((chunk) => new Blob([chunk]).size) };
}

describe('bytes that are collected into chunks', () => {
  it.each<[string, number[], number[]]>([
    ['nothing', [], []],
    ['empty pieces', [0, 0], []],
    ['a few bytes', [10], [10]],
    ['exactly one chunk', [CHUNK], [CHUNK]],
    ['a byte more', [CHUNK, 1], [CHUNK, 1]],
    ['pieces that do not fill chunks evenly', [CHUNK - 1, 2, CHUNK - 2, 1], [CHUNK, CHUNK]],
    ['a piece of several chunks', [2 * CHUNK + 5], [CHUNK, CHUNK, 5]],
  ])('are all written, in order: %s', async (_what, lengths, expected) => {
    const { writer, written, sizes } = createWriter();
    const chunks = createChunkedWriter(writer, signal);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const bytes = numbered(total);
    let at = 0;

    for (const length of lengths) {
      const memory = bytes.slice(at, at + length);
      await chunks.add(memory);
      memory.fill(0);
      at += length;
    }
    await chunks.end();

    expect(sizes()).toEqual(expected);
    expect(Buffer.compare(await new Blob(written).bytes(), bytes)).toBe(0);
  });

  it('are written two at a time, and reading goes on meanwhile', async () => {
    const gates = [1, 2, 3].map(() => Promise.withResolvers<void>());
    const { writer, written } = createWriter((number) => gates[number - 1]?.promise ?? Promise.resolve());
    const chunks = createChunkedWriter(writer, signal);
    const added = { third: false };

    await chunks.addBlob(new Blob(['a']));
    await chunks.addBlob(new Blob(['b']));
    const third = chunks.addBlob(new Blob(['c'])).then(() => (added.third = true));
    await nextTurn();
    const before = [written.length, added.third];
    gates[0]?.resolve();
    await third;
    const ending = { isOver: false };
    const end = chunks.end().then(() => (ending.isOver = true));
    gates[1]?.resolve();
    await nextTurn();
    const waiting = ending.isOver;
    gates[2]?.resolve();
    await end;

    expect(before).toEqual([2, false]);
    expect(written).toHaveLength(3);
    expect(waiting).toBe(false);
  });

  it('fail as their write fails, while they are read and in the end', async () => {
    const { writer } = createWriter(async () => {
      throw new Error('The disk is full');
    });
    const chunks = createChunkedWriter(writer, signal);
    chunks.throwIfFailed();

    await chunks.addBlob(new Blob(['a']));
    await nextTurn();

    expect(() => chunks.throwIfFailed()).toThrow('The disk is full');
    await expect(chunks.end()).rejects.toThrow('The disk is full');
  });
});

/** An item that is no slice of a file, of these pieces, with this outcome. */
function itemOf(
  outcome: ReturnType<FileItem['open']>['outcome'],
  ...pieces: Uint8Array<ArrayBuffer>[]
): FileItem {
  const size = pieces.reduce((sum, { length }) => sum + length, 0);
  return {
    path: 'a',
    size,
    packedSize: size,
    slice: async () => undefined,
    open: () => ({
      outcome,
      async *[Symbol.asyncIterator]() {
        yield* pieces;
      },
    }),
  };
}

describe('an item that is written', () => {
  it('passes by in its chunks, and its bytes are counted', async () => {
    const { writer, written } = createWriter();
    const passed: number[] = [];
    const counts: number[] = [];
    const item = itemOf({ isIntact: true, crc32: 7 }, Uint8Array.of(1, 2), Uint8Array.of(3));

    const result = await writeItem(
      item,
      writer,
      { signal, onBytes: (count) => counts.push(count) },
      (chunk) => {
        passed.push(...chunk);
      },
    );

    expect(result).toEqual({ size: 3, isIntact: true, isCutOff: false, crc32: 7 });
    expect([passed, counts]).toEqual([
      [1, 2, 3],
      [2, 1],
    ]);
    expect([...(await new Blob(written).bytes())]).toEqual([1, 2, 3]);
  });

  it('is copied by the browser if it is a slice of a file, and read only once', async () => {
    const { writer, written } = createWriter();
    const item = fileItem(sourceOf(numbered(100), 'a'), 'a');

    const { size } = await writeItem(item, writer, { signal, onBytes: () => undefined });

    expect([size, written.length]).toEqual([100, 1]);
    expect(await new Blob(written).bytes()).toEqual(numbered(100));
  });

  it.each([
    ['cut-off', true],
    ['broken', true],
    ['checksum', false],
  ])('is cut off if its fault is %s: %s', async (fault, isCutOff) => {
    const { writer } = createWriter();
    const item = itemOf({ isIntact: false, crc32: 7, fault }, Uint8Array.of(1));

    const result = await writeItem(item, writer, { signal, onBytes: () => undefined });

    expect(result).toMatchObject({ isIntact: false, isCutOff });
  });

  it('is read no further once its import is cancelled, or a write has failed', async () => {
    const cancelling = new AbortController();
    const item = itemOf({ isIntact: true, crc32: 7 }, numbered(CHUNK), numbered(CHUNK), numbered(CHUNK));
    const { writer: failing } = createWriter(async () => {
      throw new Error('The disk is full');
    });
    const counts: number[] = [];
    const cancel = (count: number): void => {
      counts.push(count);
      cancelling.abort(new Error('cancelled'));
    };

    await expect(
      writeItem(item, createWriter().writer, { signal: cancelling.signal, onBytes: cancel }),
    ).rejects.toThrow('cancelled');
    await expect(
      writeItem(item, failing, { signal, onBytes: (count) => counts.push(count) }, async () => {
        await nextTurn();
      }),
    ).rejects.toThrow('The disk is full');

    expect(counts).toEqual([CHUNK, CHUNK]);
  });
});

describe('what is discarded', () => {
  it('is left to the next sweep once its import is cancelled, or if it cannot be removed', async () => {
    const discarded: string[] = [];

    await discardUnlessAborted(async () => discarded.push('yes'), signal);
    await discardUnlessAborted(async () => discarded.push('no'), AbortSignal.abort());
    await discardUnlessAborted(() => Promise.reject(new Error('The disk does not answer')), signal);

    expect(discarded).toEqual(['yes']);
  });
});
