import { DEFLATED, isEncrypted, STORED, zip64Numbers } from '#utils/zip/directory/entry.ts';
import { DIRECTORY_RECORD, hasSignature, LOCAL_HEADER, signatureAt } from '#utils/zip/signatures.ts';
import type { Bytes } from '#utils/zip/source/source.ts';
import { viewOf } from '#utils/zip/source/window.ts';

/** The header before an entry's payload. Its sizes are often 0, or wrong. */
export interface LocalHeader {
  nameBytes: Bytes;
  method: number;
  isEncrypted: boolean;
  /** Whether sizes and checksum follow after the payload. */
  hasDescriptor: boolean;
  crc32: number;
  /** Bytes after inflating. */
  size: number;
  /** Bytes in the file. */
  compressedSize: number;
  /** Bytes of the header, including its name and extra field. */
  length: number;
}

/** Bytes of a local header before its name. */
export const HEADER_SIZE = 30;

/** The length that a header states. Its first 30 bytes must be there. */
export function headerLength(bytes: Bytes, at = 0): number {
  const view = viewOf(bytes);
  return HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

/** Parses the header at the start of `bytes`; undefined where it is cut off. */
export function parseLocalHeader(bytes: Bytes): LocalHeader | undefined {
  if (bytes.length < HEADER_SIZE || !hasSignature(bytes, 0, LOCAL_HEADER)) return undefined;
  const length = headerLength(bytes);
  if (length > bytes.length) return undefined;
  const view = viewOf(bytes);
  const flags = view.getUint16(6, true);
  const extraAt = HEADER_SIZE + view.getUint16(26, true);
  const trueNumber = zip64Numbers(bytes.subarray(extraAt, length));
  const size = trueNumber(view.getUint32(22, true));
  return {
    nameBytes: bytes.slice(HEADER_SIZE, extraAt),
    method: view.getUint16(8, true),
    isEncrypted: isEncrypted(flags),
    hasDescriptor: (flags & 8) !== 0,
    crc32: view.getUint32(14, true),
    size,
    compressedSize: trueNumber(view.getUint32(18, true)),
    length,
  };
}

/** The methods that known writers use, including those that we cannot read. */
const METHODS = [STORED, DEFLATED, 9, 12, 14, 93, 95, 97, 98, 99];
/** The flags that known writers set; the others are reserved. */
const FLAGS = 0x286f;
/** 6.3, the newest version of the format that an entry can require. */
const MAX_VERSION = 63;
const MAX_NAME_BYTES = 512;
const MAX_EXTRA_BYTES = 1024;
/** Bytes that are needed at most to judge a record. */
export const MAX_PLAUSIBLE_BYTES = 46 + MAX_NAME_BYTES + MAX_EXTRA_BYTES;

/**
 * Whether a plausible local header or directory record begins at `at`. Four bytes like its signature occur by chance
 * once in a few gigabytes of audio.
 */
export function isPlausibleRecord(bytes: Bytes, at: number): boolean {
  const signature = signatureAt(bytes, at);
  if (signature === LOCAL_HEADER) return hasPlausibleFields(bytes, at, at + HEADER_SIZE);
  // A directory record has the same fields, two bytes later.
  return signature === DIRECTORY_RECORD && hasPlausibleFields(bytes, at + 2, at + 46);
}

function hasPlausibleFields(bytes: Bytes, at: number, nameAt: number): boolean {
  if (nameAt > bytes.length) return false;
  const view = viewOf(bytes);
  const flags = view.getUint16(at + 6, true);
  const method = view.getUint16(at + 8, true);
  const isPlainlyStored = method === STORED && (flags & 0x2049) === 0;
  const extraAt = nameAt + view.getUint16(at + 26, true);
  const end = extraAt + view.getUint16(at + 28, true);
  return (
    view.getUint8(at + 4) <= MAX_VERSION &&
    (flags & ~FLAGS) === 0 &&
    METHODS.includes(method) &&
    isTime(view.getUint16(at + 10, true), view.getUint16(at + 12, true)) &&
    (!isPlainlyStored || view.getUint32(at + 18, true) === view.getUint32(at + 22, true)) &&
    end <= bytes.length &&
    isName(bytes.subarray(nameAt, extraAt)) &&
    isExtra(bytes.subarray(extraAt, end))
  );
}

/** A time of MS-DOS; all zero where the writer had none. */
function isTime(time: number, date: number): boolean {
  return time >> 11 < 24 && ((time >> 5) & 63) < 60 && (time & 31) < 30 && ((date >> 5) & 15) <= 12;
}

function isName(bytes: Bytes): boolean {
  return (
    bytes.length > 0 && bytes.length <= MAX_NAME_BYTES && bytes.every((byte) => byte >= 32 && byte !== 127)
  );
}

/** Fields one after the other that fill it; some writers pad it with less than a field. */
function isExtra(bytes: Bytes): boolean {
  const view = viewOf(bytes);
  let at = 0;
  while (at + 4 <= bytes.length) at += 4 + view.getUint16(at + 2, true);
  return bytes.length <= MAX_EXTRA_BYTES && at <= bytes.length;
}
