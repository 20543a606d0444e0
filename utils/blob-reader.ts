import { CodedError, codeOf } from './coded-error.ts';

const CHUNK_BYTES = 1 << 19;

/** ms. A disk that sleeps takes some seconds. */
const MAX_WAIT = 10_000;

/**
 * What a browser throws when the file that it keeps a Blob in is gone, or has changed. Chromium's streams throw a
 * `TypeError` ("network error").
 */
const GONE = ['NotFoundError', 'NotReadableError', 'TypeError'];

/** All bytes of a Blob that the browser keeps. Throws CodedError `lost` if it has lost some of them. */
export async function readBlob(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  // Not `blob.arrayBuffer()`, which in Chromium never ends beyond the end of a file that was cut short. As a stream it does.
  const bytes = new Uint8Array(await unlessLost(new Response(blob).arrayBuffer()));
  if (bytes.length < blob.size) throw new CodedError('lost', 'A stored file is shorter than it was');
  return bytes;
}

/** Whether the first and the last byte of a Blob can be read. Its size says nothing: it outlives the file. */
export async function hasBothEnds(blob: Blob): Promise<boolean> {
  try {
    await Promise.all([readBlob(blob.slice(0, 1)), readBlob(blob.slice(-1))]);
    return true;
  } catch (error) {
    if (codeOf(error) === 'lost') return false;
    throw error;
  }
}

async function unlessLost<T>(reading: Promise<T>): Promise<T> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, MAX_WAIT, new CodedError('lost', 'A stored file does not answer'));
  try {
    return await Promise.race([reading, silence]);
  } catch (error) {
    if (!(error instanceof Error) || !GONE.includes(error.name)) throw error;
    throw new CodedError('lost', 'A stored file is gone', { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Memory that bytes are read into again and again, by one reader at a time. */
export interface ReusableBuffer {
  readonly bytes: number;
  buffer: ArrayBuffer;
}

export function createReusableBuffer(bytes: number): ReusableBuffer {
  return { bytes, buffer: new ArrayBuffer(bytes) };
}

/**
 * Reads a Blob that the browser keeps in order, always into the same memory: a long Blob leaves no buffers to be
 * collected. Throws CodedError `lost` if the browser has lost some of it.
 */
export interface BlobReader {
  /** The next bytes, fewer only at the end. They are valid until the next call, which overwrites them. */
  read(length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Skips bytes. */
  skip(length: number): Promise<void>;
  /** Call once, also when not everything has been read. */
  close(): Promise<void>;
}

/** `memory` must be as large as the longest `read`. */
export function openBlobReader(blob: Blob, memory: ReusableBuffer): BlobReader {
  const reader = blob.stream().getReader({ mode: 'byob' });

  async function read(length: number): Promise<Uint8Array<ArrayBuffer>> {
    let filled = 0;
    while (filled < length) {
      // The stream takes over the buffer while it fills it, and returns it as a new one.
      const { value, done } = await unlessLost(
        reader.read(new Uint8Array(memory.buffer, filled, length - filled)),
      );
      if (value) memory.buffer = value.buffer;
      if (done) break;
      filled += value.length;
    }
    return new Uint8Array(memory.buffer, 0, filled);
  }

  return {
    read,
    async skip(length) {
      for (let left = length; left > 0; left -= memory.bytes) await read(Math.min(left, memory.bytes));
    },
    async close() {
      // A stream that has failed repeats its error here, instead of the reason that `read` has given.
      await reader.cancel().catch(() => undefined);
    },
  };
}

/**
 * All bytes of a Blob in order, in chunks that are valid until the next one. Throws the signal's reason, and CodedError
 * `lost` if the browser has lost some of them.
 */
export async function* streamBlob(blob: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = openBlobReader(blob, createReusableBuffer(CHUNK_BYTES));
  let left = blob.size;
  try {
    for (;;) {
      const bytes = await reader.read(CHUNK_BYTES);
      signal.throwIfAborted();
      if (bytes.length === 0) break;
      left -= bytes.length;
      yield bytes;
    }
    // Where a Blob is made of several files, Chromium's stream just ends before one that is gone.
    if (left > 0) throw new CodedError('lost', `${left} bytes of a stored file are gone`);
  } finally {
    await reader.close();
  }
}
