import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileItem, type FileItem } from '#utils/import/open/file-item.ts';
import { storeAdts } from '#utils/import/store/store-adts.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import {
  createLibraryWriter,
  type PartWriter,
  type LibraryWriter,
} from '#utils/library/repositories/library-writer.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

const MEBIBYTE = 1024 * 1024;
const { bytes: sound } = buildSpaceAudio({ duration: 5, startedAt: 0, guests: [], turns: [] });
const sliced = fileItem(sourceOf(sound, 'space-1aaa_0.ts'), 'space-1aaa_0.ts');
const { signal } = new AbortController();

/** So many mebibytes that come one by one, and cannot be sliced. */
const unsliced = (count: number, onPiece: (number: number) => void): FileItem => ({
  path: 'large',
  size: count * MEBIBYTE,
  open: () => ({
    outcome: { isIntact: true },
    async *[Symbol.asyncIterator]() {
      for (let i = 0; i < count; i++) {
        onPiece(i);
        yield new Uint8Array(MEBIBYTE);
      }
    },
  }),
  slice: async () => undefined,
});

let opening: Promise<Database>;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`take-${names}`);
});

/** The library's own shelf, each of whose writes first waits for what `gate` gives. */
function shelfBehind(gate: () => Promise<void>): LibraryWriter {
  const shelf = createLibraryWriter(opening);
  return {
    ...shelf,
    async openPart(): Promise<PartWriter> {
      const writer = await shelf.openPart();
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
  it('reads and walks a slice while it is written', async () => {
    const written = Promise.withResolvers<void>();
    const read = Promise.withResolvers<void>();
    let count = 0;
    const onBytes = (more: number): void => {
      count += more;
      if (count === sound.length) read.resolve();
    };

    const taking = storeAdts(sliced, 0, { library: shelfBehind(() => written.promise), signal, onBytes });
    await read.promise;
    const before = await (await opening).count('bytes');
    written.resolve();
    const { stored: taken } = await taking;

    expect(before).toBe(0);
    expect(taken.size).toBe(sound.length);
    expect(await (await opening).count('bytes')).toBe(1);
  });

  it('keeps every byte of pieces that are overwritten by the next', async () => {
    const lent = new Uint8Array(7000);
    const item: FileItem = {
      path: 'space-1aaa_0.ts',
      size: sound.length,
      open: () => ({
        outcome: { isIntact: true },
        async *[Symbol.asyncIterator]() {
          for (let at = 0; at < sound.length; at += lent.length) {
            const piece = sound.subarray(at, at + lent.length);
            lent.set(piece);
            yield lent.subarray(0, piece.length);
          }
        },
      }),
      slice: async () => undefined,
    };
    const shelf = createLibraryWriter(opening);

    const { stored: taken } = await storeAdts(item, 0, { library: shelf, signal, onBytes: () => undefined });

    const kept = await shelf.read(taken.bytesId);
    expect(new Uint8Array(await kept.arrayBuffer())).toEqual(sound);
  });

  it('holds three chunks of three mebibytes and no more while the first two are written', async () => {
    const written = Promise.withResolvers<void>();
    const third = Promise.withResolvers<void>();
    let furthest = 0;
    const item = unsliced(20, (i) => {
      furthest = i;
      if (i === 8) third.resolve();
    });

    const taking = storeAdts(item, 0, {
      library: shelfBehind(() => written.promise),
      signal,
      onBytes: () => undefined,
    });
    await third.promise;
    await (await opening).count('bytes');
    const reached = furthest;
    written.resolve();
    await taking;

    expect(reached).toBe(8);
    expect(furthest).toBe(19);
    expect(await (await opening).count('bytes')).toBe(7);
  });

  it.each([
    ['a slice', sliced],
    ['chunks', unsliced(20, () => undefined)],
  ])('fails as soon as %s cannot be written, and leaves nothing', async (_what, item) => {
    const gate = async (): Promise<void> => {
      throw new DOMException('full', 'QuotaExceededError');
    };

    const taking = storeAdts(item, 0, { library: shelfBehind(gate), signal, onBytes: () => undefined });

    await expect(taking).rejects.toThrow('full');
    expect(await (await opening).count('bytes')).toBe(0);
    expect(await (await opening).count('uncommitted')).toBe(0);
  });

  it('takes back what was written where the bytes cannot be read to the end', async () => {
    const broken = unsliced(12, (i) => {
      if (i === 11) throw new DOMException('gone', 'NotReadableError');
    });

    const taking = storeAdts(broken, 0, {
      library: createLibraryWriter(opening),
      signal,
      onBytes: () => undefined,
    });

    await expect(taking).rejects.toThrow('gone');
    expect(await (await opening).count('bytes')).toBe(0);
    expect(await (await opening).count('uncommitted')).toBe(0);
  });
});
