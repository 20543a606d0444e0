/** Writes ISO base media boxes into one buffer, big-endian, in order. */
export interface BoxWriter {
  /** Bytes written so far. */
  readonly length: number;
  u8(...values: number[]): void;
  u16(...values: number[]): void;
  u32(...values: number[]): void;
  /** 64 bits, of numbers up to 2^53. */
  u64(value: number): void;
  table(values: ArrayLike<number>, bits: 32 | 64): void;
  /** Adds `by` to each of `count` numbers that were written at `start`. */
  shift(start: number, count: number, bits: 32 | 64, by: number): void;
  text(letters: string): void;
  bytes(values: Uint8Array): void;
  zeros(count: number): void;
  /** Writes a box of type `type` around what `content` writes; returns what `content` returns. */
  box<Result>(type: string, content: () => Result): Result;
  /** The same with version and flags before the content. */
  fullBox<Result>(type: string, version: number, flags: number, content: () => Result): Result;
  finish(): Uint8Array<ArrayBuffer>;
}

/** `capacity`: an upper bound of the bytes that will be written. */
export function createBoxWriter(capacity: number): BoxWriter {
  const buffer = new ArrayBuffer(capacity);
  const view = new DataView(buffer);
  let at = 0;

  function u8(...values: number[]): void {
    for (const value of values) view.setUint8(at++, value);
  }

  function u16(...values: number[]): void {
    for (const value of values) {
      view.setUint16(at, value);
      at += 2;
    }
  }

  function u32(...values: number[]): void {
    for (const value of values) {
      view.setUint32(at, value);
      at += 4;
    }
  }

  function u64(value: number): void {
    u32(Math.floor(value / 2 ** 32), value % 2 ** 32);
  }

  function table(values: ArrayLike<number>, bits: 32 | 64): void {
    const width = bits / 8;
    const high = bits === 64;
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] ?? 0;
      if (high) view.setUint32(at + i * width, Math.floor(value / 2 ** 32));
      view.setUint32(at + (i + 1) * width - 4, value);
    }
    at += values.length * width;
  }

  function shift(start: number, count: number, bits: 32 | 64, by: number): void {
    const end = start + (count * bits) / 8;
    if (bits === 64) {
      for (let i = start; i < end; i += 8) view.setBigUint64(i, view.getBigUint64(i) + BigInt(by));
    } else {
      for (let i = start; i < end; i += 4) view.setUint32(i, view.getUint32(i) + by);
    }
  }

  function text(letters: string): void {
    for (let i = 0; i < letters.length; i += 1) view.setUint8(at++, letters.charCodeAt(i));
  }

  function box<Result>(type: string, content: () => Result): Result {
    const start = at;
    u32(0);
    text(type);
    const result = content();
    view.setUint32(start, at - start);
    return result;
  }

  return {
    get length() {
      return at;
    },
    u8,
    u16,
    u32,
    u64,
    table,
    shift,
    text,
    box,
    bytes(values) {
      new Uint8Array(buffer).set(values, at);
      at += values.length;
    },
    zeros(count) {
      at += count;
    },
    fullBox: (type, version, flags, content) =>
      box(type, () => {
        u32(version * 2 ** 24 + flags);
        return content();
      }),
    finish() {
      return new Uint8Array(buffer, 0, at);
    },
  };
}
