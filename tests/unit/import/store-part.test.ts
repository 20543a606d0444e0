import { describe, expect, it } from 'vitest';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import { storePart } from '#utils/import/store/store-part.ts';
import type { BytesWriter } from '#utils/library/repositories/bytes/bytes-writer.ts';
import type { LibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { createTestLibrary } from './importing.ts';

const MEBIBYTE = 1024 * 1024;
const { bytes: audio } = buildSpaceAudio({ duration: 5, startedAt: 0, guests: [], turns: [] });
const sliced = fileItem(sourceOf(audio, 'space-1aaa_0.ts'), 'space-1aaa_0.ts');
const { signal } = new AbortController();
const onBytes = (): void => undefined;

/** So many mebibytes that come one by one, and are no slice of a file. */
const unsliced = (count: number, onPiece: (number: number) => void): FileItem => ({
  path: 'large',
  size: count * MEBIBYTE,
  packedSize: count * MEBIBYTE,
  open: () => ({
    outcome: { isIntact: true, crc32: 0 },
    async *[Symbol.asyncIterator]() {
      for (let i = 0; i < count; i++) {
        onPiece(i);
        yield new Uint8Array(MEBIBYTE);
      }
    },
  }),
  slice: async () => undefined,
});

/** The same writer, each of whose writes first waits for `gate`. */
function gatedWriter(library: LibraryWriter, gate: () => Promise<void>): LibraryWriter {
  return {
    ...library,
    async openWriter(): Promise<BytesWriter> {
      const writer = await library.openWriter();
      return {
        ...writer,
        async append(bytes, cancelled) {
          await gate();
          await writer.append(bytes, cancelled);
        },
      };
    },
  };
}

describe('storePart', () => {
  it('reads and indexes a slice while it is written', async () => {
    const library = createTestLibrary();
    const written = Promise.withResolvers<void>();
    const read = Promise.withResolvers<void>();
    let count = 0;

    const storing = storePart(sliced, 0, {
      library: gatedWriter(library.writer, () => written.promise),
      signal,
      onBytes(more) {
        count += more;
        if (count === audio.length) read.resolve();
      },
    });
    await read.promise;
    const before = await library.count('bytes');
    written.resolve();
    const stored = await storing;

    expect(before).toBe(0);
    expect(stored.size).toBe(audio.length);
    expect(await library.count('bytes')).toBe(1);
  });

  it('stores every byte of pieces that share one buffer', async () => {
    const lent = new Uint8Array(7000);
    const item: FileItem = {
      path: 'space-1aaa_0.ts',
      size: audio.length,
      packedSize: audio.length,
      open: () => ({
        outcome: { isIntact: true, crc32: 0 },
        async *[Symbol.asyncIterator]() {
          for (let at = 0; at < audio.length; at += lent.length) {
            const piece = audio.subarray(at, at + lent.length);
            lent.set(piece);
            yield lent.subarray(0, piece.length);
          }
        },
      }),
      slice: async () => undefined,
    };
    const { writer: library } = createTestLibrary();

    const { bytesId } = await storePart(item, 0, { library, signal, onBytes });

    const stored = await library.readBytes(bytesId);
    expect(new Uint8Array(await stored.arrayBuffer())).toEqual(audio);
  });

  it('holds at most three chunks of three mebibytes while the first two are written', async () => {
    const library = createTestLibrary();
    const written = Promise.withResolvers<void>();
    const third = Promise.withResolvers<void>();
    let furthest = 0;
    const item = unsliced(20, (i) => {
      furthest = i;
      if (i === 8) third.resolve();
    });

    const storing = storePart(item, 0, {
      library: gatedWriter(library.writer, () => written.promise),
      signal,
      onBytes,
    });
    await third.promise;
    await library.count('bytes');
    const reached = furthest;
    written.resolve();
    await storing;

    expect(reached).toBe(8);
    expect(furthest).toBe(19);
    expect(await library.count('bytes')).toBe(7);
  });

  it.each([
    ['a slice', sliced],
    ['chunks', unsliced(20, () => undefined)],
  ])('fails as soon as %s cannot be written, and leaves nothing', async (_what, item) => {
    const library = createTestLibrary();
    const full = async (): Promise<void> => {
      throw new DOMException('full', 'QuotaExceededError');
    };

    const storing = storePart(item, 0, { library: gatedWriter(library.writer, full), signal, onBytes });

    await expect(storing).rejects.toThrow('full');
    expect(await library.count('bytes')).toBe(0);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('removes what was written if the bytes cannot be read to the end', async () => {
    const library = createTestLibrary();
    const broken = unsliced(12, (i) => {
      if (i === 11) throw new DOMException('gone', 'NotReadableError');
    });

    const storing = storePart(broken, 0, { library: library.writer, signal, onBytes });

    await expect(storing).rejects.toThrow('gone');
    expect(await library.count('bytes')).toBe(0);
    expect(await library.count('uncommitted')).toBe(0);
  });
});
