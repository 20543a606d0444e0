/** Reads bits, the highest of each byte first. Behind the end there are only zeros. */
export interface BitReader {
  bytes: Uint8Array;
  /** Position in bits. */
  at: number;
}

/** The next `count` bits, at most 24, as a number; they stay unread. */
export function peekBits({ bytes, at }: BitReader, count: number): number {
  const i = at >> 3;
  const word =
    ((bytes[i] ?? 0) << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0);
  return (word << (at & 7)) >>> (32 - count);
}

export function readBits(reader: BitReader, count: number): number {
  const bits = peekBits(reader, count);
  reader.at += count;
  return bits;
}
