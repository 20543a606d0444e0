/** Writes ISO base media boxes into one buffer, big-endian, in order. */
export interface BoxWriter {
  /** Bytes written so far. */
  readonly length: number;
  u8(...values: number[]): void;
  u16(...values: number[]): void;
  u32(...values: number[]): void;
  /** 64 bits, of numbers up to 2^53. */
  u64(value: number): void;
  /** Each of `values` plus `base`, in 32 or 64 bits. */
  table(values: ArrayLike<number>, base: number, bits: 32 | 64): void;
  text(letters: string): void;
  zeros(count: number): void;
  /** A box of type `type` around what `content` writes. */
  box(type: string, content: () => void): void;
  /** The same with version and flags before the content. */
  fullBox(type: string, version: number, flags: number, content: () => void): void;
  finish(): Uint8Array<ArrayBuffer>;
}

/** `capacity`: bytes that are enough for all. */
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

  function table(values: ArrayLike<number>, base: number, bits: 32 | 64): void {
    for (let i = 0; i < values.length; i += 1) {
      const value = (values[i] ?? 0) + base;
      if (bits === 64) {
        view.setUint32(at, Math.floor(value / 2 ** 32));
        at += 4;
      }
      view.setUint32(at, value);
      at += 4;
    }
  }

  function text(letters: string): void {
    for (let i = 0; i < letters.length; i += 1) view.setUint8(at++, letters.charCodeAt(i));
  }

  function box(type: string, content: () => void): void {
    const start = at;
    u32(0);
    text(type);
    content();
    view.setUint32(start, at - start);
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
    text,
    box,
    zeros(count) {
      at += count;
    },
    fullBox(type, version, flags, content) {
      box(type, () => {
        u32(version * 2 ** 24 + flags);
        content();
      });
    },
    finish() {
      return new Uint8Array(buffer.slice(0, at));
    },
  };
}
