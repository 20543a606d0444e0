/** The part of a stream that is in memory. Bytes are appended at the end and released at the front. */
export interface ByteWindow {
  bytes: Uint8Array;
  /** Stream offset of `bytes[0]`. */
  readonly base: number;
  /** Stream offset just after the last byte in memory. */
  readonly end: number;
  append(chunk: Uint8Array): void;
  /** Frees all bytes before the stream offset `offset`. */
  release(offset: number): void;
}

export function createByteWindow(capacity = 1 << 17): ByteWindow {
  let bytes = new Uint8Array(capacity);
  let base = 0;
  let end = 0;
  let released = 0;

  function grow(needed: number): void {
    const live = bytes.subarray(released - base, end - base);
    // Moving the bytes only when at least half of the memory is free keeps many small chunks linear.
    if ((live.length + needed) * 2 <= bytes.length) {
      bytes.copyWithin(0, released - base, end - base);
    } else {
      const larger = new Uint8Array((live.length + needed) * 2);
      larger.set(live);
      bytes = larger;
    }
    base = released;
  }

  return {
    get bytes() {
      return bytes;
    },
    get base() {
      return base;
    },
    get end() {
      return end;
    },
    append(chunk) {
      if (end - base + chunk.length > bytes.length) grow(chunk.length);
      bytes.set(chunk, end - base);
      end += chunk.length;
    },
    release(offset) {
      released = offset;
    },
  };
}
