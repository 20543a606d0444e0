import { codeOf } from '#utils/coded-error.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';

/** An encrypted backup can be read in pieces of this size, each of which is damaged or not. Bytes. */
const PIECE = 1024 * 1024;

/**
 * A decrypted backup whose damaged pieces are read as zeros, so that one of them costs only the files that it is part of: their
 * hashes show it. Failures of the file itself, are thrown.
 */
export function gaplessSource(source: Source, hasFailed: () => boolean): Source {
  async function readPiece(offset: number, length: number, signal?: AbortSignal): Promise<Bytes> {
    try {
      return await source.read(offset, length, signal);
    } catch (error) {
      if (codeOf(error) !== 'unreadable' || hasFailed()) throw error;
      return new Uint8Array(length);
    }
  }

  async function* pieces(offset: number, length: number, signal?: AbortSignal): AsyncGenerator<Bytes, void> {
    for (let at = offset; at < offset + length;) {
      const end = Math.min(offset + length, at - (at % PIECE) + PIECE);
      yield await readPiece(at, end - at, signal);
      at = end;
    }
  }

  return {
    name: source.name,
    size: source.size,
    async read(offset, length, signal) {
      const bytes = new Uint8Array(length);
      let filled = 0;
      for await (const piece of pieces(offset, length, signal)) {
        bytes.set(piece, filled);
        filled += piece.length;
      }
      return bytes;
    },
    stream(offset, length) {
      const all = pieces(offset, length);
      return new ReadableStream<Bytes>(
        {
          async pull(controller) {
            const { value, done } = await all.next();
            if (done === true) controller.close();
            else controller.enqueue(value);
          },
          cancel: async () => void (await all.return()),
        },
        { highWaterMark: 0 },
      );
    },
  };
}

/** The same source, and whether reading it has ever failed. */
export function watchedSource(source: Source): { source: Source; hasFailed: () => boolean } {
  let failed = false;
  return {
    hasFailed: () => failed,
    source: {
      ...source,
      async read(...range) {
        try {
          return await source.read(...range);
        } catch (error) {
          failed = true;
          throw error;
        }
      },
    },
  };
}
