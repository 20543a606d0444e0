import type { Bytes } from './source.ts';

/** The four bytes that each kind of record begins with (APPNOTE 4.3), as a little-endian number. */
export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_END_RECORD = 0x06064b50;

/** Where `signature` stands next at or after `from`, or -1. */
export function findSignature(bytes: Bytes, signature: number, from = 0): number {
  for (
    let at = bytes.indexOf(0x50, from);
    at >= 0 && at + 4 <= bytes.length;
    at = bytes.indexOf(0x50, at + 1)
  ) {
    if (hasSignature(bytes, at, signature)) return at;
  }
  return -1;
}

export function hasSignature(bytes: Bytes, at: number, signature: number): boolean {
  return (
    bytes[at] === (signature & 255) &&
    bytes[at + 1] === ((signature >>> 8) & 255) &&
    bytes[at + 2] === ((signature >>> 16) & 255) &&
    bytes[at + 3] === signature >>> 24
  );
}
