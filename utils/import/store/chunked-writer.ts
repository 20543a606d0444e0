import type { StorePartOptions } from '#utils/import/import-context.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import { MAX_IN_ROW, type BytesWriter } from '#utils/library/index.ts';
import type { Bytes } from '#utils/zip/index.ts';

/** Bytes that are written at a time, unless they come as a slice of a file. At most three chunks are in memory. */
const CHUNK = 3 * 1024 * 1024;
/** Bytes that the garbage collector is made to count for each byte written; found by measuring. */
const BALLAST = 11;

/** Writes in the background while the next bytes are read: two writes at a time, so that the disk never waits. */
export interface ChunkedWriter {
  /** Collects bytes into chunks. The memory of `bytes` may be reused as soon as this resolves. */
  add(bytes: Bytes): Promise<void>;
  /** Writes a Blob of any size as it is. */
  addBlob(bytes: Blob): Promise<void>;
  /** Throws the error of a write that has failed, so that reading can stop. */
  throwIfFailed(): void;
  /** Writes the last chunk. Resolves when everything is written. */
  end(): Promise<void>;
}

export function createChunkedWriter(writer: BytesWriter, signal: AbortSignal): ChunkedWriter {
  // Many tiny files are stored at a time.
  let chunk = new Uint8Array(MAX_IN_ROW);
  let filled = 0;
  let older = Promise.resolve();
  let newest = Promise.resolve();
  let failure: { error: unknown } | undefined;

  async function append(bytes: Blob | ArrayBuffer): Promise<void> {
    await older;
    older = newest;
    newest = writer.append(bytes, signal);
    newest.catch((error: unknown) => (failure = { error }));
  }

  async function flush(): Promise<void> {
    if (filled === 0) return;
    // A copy: the chunk is filled again while it is written.
    const bytes = chunk.subarray(0, filled);
    const copy = filled <= MAX_IN_ROW ? bytes.slice().buffer : new Blob([bytes]);
    if (copy instanceof Blob) hurryCollection(filled);
    filled = 0;
    await append(copy);
  }

  function enlarge(): void {
    const small = chunk;
    chunk = new Uint8Array(CHUNK);
    chunk.set(small.subarray(0, filled));
  }

  return {
    async add(bytes) {
      if (chunk.length < CHUNK && filled + bytes.length > chunk.length) enlarge();
      for (let at = 0; at < bytes.length;) {
        const piece = bytes.subarray(at, at + chunk.length - filled);
        chunk.set(piece, filled);
        filled += piece.length;
        at += piece.length;
        if (filled === CHUNK) await flush();
      }
    },
    addBlob: append,
    throwIfFailed() {
      if (failure) throw failure.error;
    },
    async end() {
      await flush();
      await older;
      await newest;
    },
  };
}

/**
 * A Blob's bytes stay in memory until it is collected, but V8 counts a Blob as a few bytes: all of a recording would
 * pile up. A buffer does count, and takes no memory while nothing is written to it.
 */
function hurryCollection(bytes: number): void {
  new ArrayBuffer(BALLAST * bytes).slice(0, 0);
}

export interface WrittenBytes {
  /** Bytes of the item. */
  size: number;
  isIntact: boolean;
  isCutOff: boolean;
  /** Of the bytes as they were written. */
  crc32: number;
}

/**
 * Writes an item's bytes unchanged, and passes each chunk to `onChunk` meanwhile. An item that is a slice of a picked
 * file is read for `onChunk` only: the browser copies its bytes by itself, which is several times faster.
 */
export async function writeItem(
  item: FileItem,
  writer: BytesWriter,
  { signal, onBytes }: Pick<StorePartOptions, 'signal' | 'onBytes'>,
  onChunk: (chunk: Bytes) => Promise<void> | void = () => undefined,
): Promise<WrittenBytes> {
  // The few bytes of a tiny item become part of a row.
  const slice = item.size > MAX_IN_ROW ? await item.slice(signal) : undefined;
  const chunks = createChunkedWriter(writer, signal);
  if (slice) await chunks.addBlob(slice);
  const stream = item.open(signal);
  let size = 0;
  for await (const chunk of stream) {
    signal.throwIfAborted();
    chunks.throwIfFailed();
    size += chunk.length;
    await onChunk(chunk);
    if (!slice) await chunks.add(chunk);
    onBytes(chunk.length);
  }
  await chunks.end();
  const { isIntact, crc32, fault } = stream.outcome;
  return { size, isIntact, isCutOff: fault === 'cut-off' || fault === 'broken', crc32 };
}

/** After an abort it does nothing, so that nobody waits: the next sweep removes the bytes. */
export async function discardUnlessAborted(
  discard: () => Promise<unknown>,
  signal: AbortSignal,
): Promise<void> {
  if (!signal.aborted) await discard().catch(() => undefined);
}
