import type { Bytes } from '#utils/zip/index.ts';
import type { LinkReader } from './link-reader.ts';
import { strongTagOf, type RemoteFile } from './remote-file.ts';

/** Where bytes that have come are kept until the import they are for has ended. */
export interface KeptChunks {
  /** The chunk of this file that has the byte at `at`, or else where the next one begins. */
  find(file: string, at: number): Promise<{ offset: number; bytes: Bytes } | { next: number }>;
  put(file: string, offset: number, bytes: Bytes): Promise<void>;
  /** Removes the chunks of this file. */
  remove(file: string): Promise<void>;
}

/** So much is lost at most when the browser ends. */
const CHUNK_BYTES = 1024 * 1024;

/**
 * What a file is recognised by after an interruption: a tag or a date that changes with its bytes, and its length. Undefined
 * if the server states neither.
 */
export function keptNameOf(file: RemoteFile): string | undefined {
  const proof = strongTagOf(file) ?? file.lastModified;
  return proof === undefined ? undefined : JSON.stringify([file.name, file.size, proof]);
}

/** The same reader, which keeps what comes, and asks only for what is not kept yet. */
export function keepingReader(reader: LinkReader, kept: KeptChunks): LinkReader {
  const file = keptNameOf(reader.file);
  if (file === undefined) return reader;
  return {
    ...reader,
    async *bytes({ offset, length }, signal) {
      const end = offset + length;
      let at = offset;
      while (at < end) {
        const found = await kept.find(file, at);
        if ('bytes' in found) {
          const chunk = found.bytes.subarray(at - found.offset, end - found.offset);
          at += chunk.length;
          yield chunk;
          continue;
        }
        const stop = Math.min(end, found.next);
        for await (const chunk of whileKeeping(
          reader.bytes({ offset: at, length: stop - at }, signal),
          at,
          (from, bytes) => kept.put(file, from, bytes),
        )) {
          at += chunk.length;
          yield chunk;
        }
      }
    },
  };
}

/** The same chunks. Whatever has come is written in pieces, and in the end also what is left, however it ended. */
async function* whileKeeping(
  chunks: AsyncIterable<Bytes>,
  start: number,
  put: (offset: number, bytes: Bytes) => Promise<void>,
): AsyncGenerator<Bytes, void> {
  let piece = new Uint8Array(CHUNK_BYTES);
  let offset = start;
  let filled = 0;
  const flush = async (): Promise<void> => {
    if (filled === 0) return;
    const bytes = filled === CHUNK_BYTES ? piece : piece.slice(0, filled);
    piece = new Uint8Array(CHUNK_BYTES);
    const from = offset;
    offset += filled;
    filled = 0;
    await put(from, bytes);
  };
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length;) {
        const more = chunk.subarray(at, at + CHUNK_BYTES - filled);
        piece.set(more, filled);
        filled += more.length;
        at += more.length;
        if (filled === CHUNK_BYTES) await flush();
      }
      yield chunk;
    }
  } finally {
    await flush();
  }
}
