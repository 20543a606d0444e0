/** Bytes of an ID3v2 tag's header, and of its footer where it has one. */
export const ID3_HEADER_BYTES = 10;

/**
 * Bytes of the largest tag that is read, and trusted by its header alone. X's are below 2 kB; 500 guests would need
 * about 150 kB.
 */
export const MAX_TAG_BYTES = 1 << 20;

const ID3V1_BYTES = 128;
const FOOTER_FLAG = 0x10;

/** Whether an ID3v2 tag's header is at `at`: reads 10 bytes. */
export function isId3v2At(bytes: Uint8Array, at: number): boolean {
  return (
    isTextAt(bytes, at, 'ID3') &&
    (bytes[at + 3] ?? 0xff) < 0xff &&
    (bytes[at + 4] ?? 0xff) < 0xff &&
    ((bytes[at + 5] ?? 0) & 0x0f) === 0
  );
}

/** Whether a 128-byte ID3v1 tag, which can only be at the end of a file, may begin at `at`. */
export function isId3v1At(bytes: Uint8Array, at: number): boolean {
  return isTextAt(bytes, at, 'TAG');
}

/** Bytes of an APEv2 tag's header, and of its footer. */
export const APE_HEADER_BYTES = 32;

/** Whether an APEv2 tag, which other programs append to a file, begins at `at`: reads 8 bytes. */
export function isApeAt(bytes: Uint8Array, at: number): boolean {
  return isTextAt(bytes, at, 'APETAGEX');
}

/** Bytes of the tag at `at`, including header and footer. */
export function tagLengthAt(bytes: Uint8Array, at: number): number {
  if (isId3v1At(bytes, at)) return ID3V1_BYTES;
  if (isApeAt(bytes, at)) return APE_HEADER_BYTES + littleEndianAt(bytes, at + 12);
  const size = isSynchsafe(bytes, at + 6) ? synchsafeAt(bytes, at + 6) : plainAt(bytes, at + 6);
  const footer = ((bytes[at + 5] ?? 0) & FOOTER_FLAG) === 0 ? 0 : ID3_HEADER_BYTES;
  return ID3_HEADER_BYTES + size + footer;
}

/** A number in four bytes of seven bits each, as ID3v2 writes sizes. */
export function synchsafeAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at] ?? 0) & 0x7f) << 21) |
    (((bytes[at + 1] ?? 0) & 0x7f) << 14) |
    (((bytes[at + 2] ?? 0) & 0x7f) << 7) |
    ((bytes[at + 3] ?? 0) & 0x7f)
  );
}

/** A number in four bytes, big-endian. */
export function plainAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) * 0x1000000 +
    (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
  );
}

/** A number in four bytes, little-endian. */
export function littleEndianAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at + 3] ?? 0) * 0x1000000 +
    (((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0))
  );
}

export function isSynchsafe(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0) | (bytes[at + 3] ?? 0)) < 0x80;
}

/** Whether the bytes at `at` are the letters of `text` (ASCII). */
export function isTextAt(bytes: Uint8Array, at: number, text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}
