const CHUNK_BYTES = 1 << 19;

/** Memory that bytes are read into again and again, by one reader at a time. */
export interface ReusableBuffer {
  readonly bytes: number;
  buffer: ArrayBuffer;
}

export function createReusableBuffer(bytes: number): ReusableBuffer {
  return { bytes, buffer: new ArrayBuffer(bytes) };
}

/** Reads a Blob in order, always into the same memory: a long Blob leaves no buffers to be collected. */
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
      const { value, done } = await reader.read(new Uint8Array(memory.buffer, filled, length - filled));
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
    close: () => reader.cancel(),
  };
}

/** All bytes of a Blob in order, in chunks that are valid until the next one. Throws the signal's reason. */
export async function* streamBlob(blob: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = openBlobReader(blob, createReusableBuffer(CHUNK_BYTES));
  try {
    for (;;) {
      const bytes = await reader.read(CHUNK_BYTES);
      signal.throwIfAborted();
      if (bytes.length === 0) return;
      yield bytes;
    }
  } finally {
    await reader.close();
  }
}
