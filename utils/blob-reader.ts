/** Reads a Blob in order, always into the same memory: however long it is, nothing piles up until it is collected. */
export interface BlobReader {
  /** The next bytes, fewer only at the end. They are good until the next call, which overwrites them. */
  read(length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Passes over bytes. */
  skip(length: number): Promise<void>;
  /** To be called once, also when not all has been read. */
  close(): Promise<void>;
}

/** `capacity`: bytes that a call may ask for at most. */
export function openBlobReader(blob: Blob, capacity: number): BlobReader {
  const reader = blob.stream().getReader({ mode: 'byob' });
  let buffer = new ArrayBuffer(capacity);

  async function read(length: number): Promise<Uint8Array<ArrayBuffer>> {
    let filled = 0;
    while (filled < length) {
      // Whoever fills it takes the buffer meanwhile, and gives it back under another name.
      const { value, done } = await reader.read(new Uint8Array(buffer, filled, length - filled));
      if (value) buffer = value.buffer;
      if (done) break;
      filled += value.length;
    }
    return new Uint8Array(buffer, 0, filled);
  }

  return {
    read,
    async skip(length) {
      for (let left = length; left > 0; left -= capacity) await read(Math.min(left, capacity));
    },
    close: () => reader.cancel(),
  };
}

/** All bytes of a Blob in order, in pieces that are good until the next one. Throws the signal's reason. */
export async function* bytesOf(blob: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = openBlobReader(blob, PIECE);
  try {
    for (;;) {
      const bytes = await reader.read(PIECE);
      signal.throwIfAborted();
      if (bytes.length === 0) return;
      yield bytes;
    }
  } finally {
    await reader.close();
  }
}

const PIECE = 1 << 19;
