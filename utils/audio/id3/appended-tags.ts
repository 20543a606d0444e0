import { APE_HEADER_BYTES, isApeAt, isId3v1At, isTextAt, littleEndianAt, tagLengthAt } from './id3-header.ts';

/** The most bytes of tags that are looked for after the last frame: a cover is some hundred kilobytes. */
export const MAX_APPENDED_BYTES = 1 << 20;

/** Zeros fill the last block of a file, which is never larger. More of them are a download that was not completed. */
const MAX_PADDING_BYTES = (1 << 16) - 1;

/** Bytes of the block that precedes an ID3v1 tag, with longer texts. */
const ENHANCED_TAG_BYTES = 227;

/** Texts of Lyrics3 version 1 are not longer than this; version 2 states its length. */
const MAX_LYRICS_BYTES = 5100 + 11;

/**
 * Whether the bytes from `from` to `to` are nothing but what other programs append to audio: ID3v1 and its enhanced form, APE
 * with or without a header, Lyrics3 of both versions, and, at the end of a file (`isLast`), zeros. A frame of AAC never
 * ends with a byte of zero: if the zeros begin before `from`, they have replaced audio.
 */
export function areAppendedTags(bytes: Uint8Array, from: number, to: number, isLast: boolean): boolean {
  if (to - from > MAX_APPENDED_BYTES) return false;
  let at = from;
  while (at < to) {
    const mayBePadded = isLast && (at > from || bytes[from - 1] !== 0);
    const length = appendedLengthAt(bytes, at, to) || (mayBePadded ? paddingLengthAt(bytes, at, to) : 0);
    if (length === 0 || at + length > to) return false;
    at += length;
  }
  return to > from;
}

/** The bytes of the appended tag at `at`; 0 if there is none. */
function appendedLengthAt(bytes: Uint8Array, at: number, to: number): number {
  if (isTextAt(bytes, at, 'TAG+')) return ENHANCED_TAG_BYTES;
  if (isId3v1At(bytes, at) || isApeAt(bytes, at)) return tagLengthAt(bytes, at);
  if (isTextAt(bytes, at, 'LYRICSBEGIN')) return lyricsLengthAt(bytes, at, to);
  return apeItemsLengthAt(bytes, at, to);
}

/** Lyrics3 ends with one of two words; version 2 says before it, in six digits, how long it is until there. */
function lyricsLengthAt(bytes: Uint8Array, at: number, to: number): number {
  for (let end = at + 11; end + 9 <= to; end += 1) {
    if (isTextAt(bytes, end, 'LYRICS200') && digitsAt(bytes, end - 6) === end - 6 - at) return end + 9 - at;
    if (isTextAt(bytes, end, 'LYRICSEND') && end - at <= MAX_LYRICS_BYTES) return end + 9 - at;
  }
  return 0;
}

function digitsAt(bytes: Uint8Array, at: number): number {
  const text = String.fromCharCode(...bytes.subarray(at, at + 6));
  return /^\d{6}$/.test(text) ? Number(text) : -1;
}

/** An APE tag without a header, as all of version 1 are: items, each of a size, flags, a name and a value, and a footer. */
function apeItemsLengthAt(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at + APE_HEADER_BYTES <= to && !isApeAt(bytes, at)) {
    const nameEnd = bytes.indexOf(0, at + 8);
    if (nameEnd === -1 || !isItemName(bytes.subarray(at + 8, nameEnd))) return 0;
    at = nameEnd + 1 + littleEndianAt(bytes, at);
  }
  const length = at + APE_HEADER_BYTES - from;
  const isFooter = at > from && at + APE_HEADER_BYTES <= to && littleEndianAt(bytes, at + 12) === length;
  return isFooter ? length : 0;
}

function isItemName(name: Uint8Array): boolean {
  return name.length >= 2 && name.length <= 255 && name.every((letter) => letter >= 0x20 && letter < 0x7f);
}

function paddingLengthAt(bytes: Uint8Array, at: number, to: number): number {
  let end = at;
  while (end < to && bytes[end] === 0) end += 1;
  return end - at <= MAX_PADDING_BYTES ? end - at : 0;
}
