import type { Bytes } from '#utils/zip/source/source.ts';

/** The first four bytes of each kind of record (APPNOTE 4.3), as a little-endian number. */
export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_RECORD = 0x02014b50;
export const END_RECORD = 0x06054b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_END_RECORD = 0x06064b50;
/** Before a data descriptor; many writers omit it. */
export const DESCRIPTOR = 0x08074b50;

const RECORDS = [LOCAL_HEADER, DIRECTORY_RECORD, END_RECORD, ZIP64_LOCATOR, ZIP64_END_RECORD, DESCRIPTOR];

/** Offset of the next `signature` at or after `from`, or -1. */
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

/** Offset of the last `signature` at or before `from`, or -1. */
export function findSignatureBack(bytes: Bytes, signature: number, from: number): number {
  for (let at = from; at >= 0; at--) {
    at = bytes.lastIndexOf(0x50, at);
    if (at < 0 || hasSignature(bytes, at, signature)) return at;
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

/** The signature at `at`, if it is one of those above. */
export function signatureAt(bytes: Bytes, at: number): number | undefined {
  if (bytes[at] !== 0x50 || bytes[at + 1] !== 0x4b) return undefined;
  return RECORDS.find((signature) => hasSignature(bytes, at, signature));
}

/**
 * Whether a record other than a descriptor begins at `at`, or the source ends there, perhaps within such a signature.
 * `isLast`: the source ends with `bytes`.
 */
export function isEndAt(bytes: Bytes, at: number, isLast: boolean): boolean {
  const left = bytes.length - at;
  if (left >= 4) return (signatureAt(bytes, at) ?? DESCRIPTOR) !== DESCRIPTOR;
  return isLast && left >= 0 && (left < 1 || bytes[at] === 0x50) && (left < 2 || bytes[at + 1] === 0x4b);
}

/** Offsets of all signatures from `from` on and before `to`. */
export function* signaturesIn(bytes: Bytes, from: number, to: number): Generator<number, void> {
  for (let at = bytes.indexOf(0x50, from); at >= 0 && at < to; at = bytes.indexOf(0x50, at + 1)) {
    if (bytes[at + 1] === 0x4b && signatureAt(bytes, at) !== undefined) yield at;
  }
}
