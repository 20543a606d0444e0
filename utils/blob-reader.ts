const CHUNK_BYTES = 1 << 19;

/** Memory that bytes are read into, over and over. It is of one reader at a time. */
export interface ReusableBuffer {
  readonly bytes: number;
  buffer: ArrayBuffer;
}

export function createReusableBuffer(bytes: number): ReusableBuffer {
  return { bytes, buffer: new ArrayBuffer(bytes) };
}

/** Reads a Blob in order into the same memory all the time: however long it is, nothing piles up until it is collected. */
export interface BlobReader {
  /** The next bytes, fewer only at the end. They are good until the next call, which overwrites them. */
  read(length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Passes over bytes. */
  skip(length: number): Promise<void>;
  /** To be called once, also when not all has been read. */
  close(): Promise<void>;
}

/** `room` has to be as large as the longest `read`. */
export function openBlobReader(blob: Blob, memory: ReusableBuffer): BlobReader {
  const reader = blob.stream().getReader({ mode: 'byob' });

  async function read(length: number): Promise<Uint8Array<ArrayBuffer>> {
    let filled = 0;
    while (filled < length) {
      // Whoever fills the buffer has it meanwhile, and gives it back under another name.
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

/** All bytes of a Blob in order, in pieces that are good until the next one. Throws the signal's reason. */
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
