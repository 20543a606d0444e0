import { decodeName } from './decode-name.ts';
import type { Bytes } from '#utils/zip/source/source.ts';
import { uint64, viewOf } from '#utils/zip/source/window.ts';

export const STORED = 0;
export const DEFLATED = 8;

/** What the central directory says about one entry. Plain data: it can be posted to a worker. */
export interface Entry {
  /** With `/` between folders. Never use it as a path without checking it. */
  name: string;
  /** The undecoded name, to recognise the local header. */
  nameBytes: Bytes;
  /** `STORED`, `DEFLATED`, or a method that we cannot read. */
  method: number;
  /** Bytes after inflating. */
  size: number;
  /** Bytes in the file. */
  compressedSize: number;
  crc32: number;
  isEncrypted: boolean;
  /** Where its local header begins in the source. */
  headerOffset: number;
  /** Where it begins otherwise: bytes that were lost or added move what is behind them, and the directory too. */
  otherOffset?: number;
  /** Where the central directory, or another known record, begins: no payload reaches beyond. */
  limit: number;
  /**
   * False of an entry that was salvaged without its end: its sizes are those of what is there, and it has no
   * checksum.
   */
  isEndKnown: boolean;
}

/** Encryption, strong encryption, or a masked header (APPNOTE 4.4.4). */
export function isEncrypted(flags: number): boolean {
  return (flags & 0x2041) !== 0;
}

/** Bytes of a directory record before its name. */
export const RECORD_SIZE = 46;

/** Length of the record at `at`: its fixed part and the three fields that follow. */
export function recordLength(view: DataView, at: number): number {
  return (
    RECORD_SIZE +
    view.getUint16(at + 28, true) +
    view.getUint16(at + 30, true) +
    view.getUint16(at + 32, true)
  );
}

/** Bytes of the name of the record at `at`. */
export function nameLengthAt(directory: Bytes, at: number): number {
  return (directory[at + 28] ?? 0) | ((directory[at + 29] ?? 0) << 8);
}

export function nameBytesAt(directory: Bytes, at: number): Bytes {
  const start = at + RECORD_SIZE;
  return directory.subarray(start, start + nameLengthAt(directory, at));
}

/** The number of the volume in which the entry of the record at `at` begins (APPNOTE 4.4.13). */
export function volumeOf(directory: Bytes, at: number): number {
  return viewOf(directory).getUint16(at + 34, true);
}

/** Parses the record at `at`, which must be within the directory. `headerOffset` is the stated one. */
export function parseEntry(directory: Bytes, at: number, limit: number): Entry {
  const view = viewOf(directory);
  const nameBytes = nameBytesAt(directory, at).slice();
  const flags = view.getUint16(at + 8, true);
  const extraAt = at + RECORD_SIZE + view.getUint16(at + 28, true);
  const trueNumber = zip64Numbers(directory.subarray(extraAt, extraAt + view.getUint16(at + 30, true)));
  const size = trueNumber(view.getUint32(at + 24, true));
  const compressedSize = trueNumber(view.getUint32(at + 20, true));
  return {
    name: decodeName(nameBytes),
    nameBytes,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    isEncrypted: isEncrypted(flags),
    limit,
    isEndKnown: true,
    size,
    compressedSize,
    headerOffset: trueNumber(view.getUint32(at + 42, true)),
  };
}

/**
 * Returns a function that completes a record's numbers. Call it for each number in the record's order: ZIP64's extra
 * field contains only those that are all ones in the record (APPNOTE 4.5.3).
 */
export function zip64Numbers(extra: Bytes): (stated: number) => number {
  let field: DataView | undefined;
  let offset = 0;
  return (stated) => {
    if (stated !== 0xffffffff) return stated;
    field ??= zip64Field(extra);
    if (!field || offset + 8 > field.byteLength) return stated;
    offset += 8;
    return uint64(field, offset - 8);
  };
}

function zip64Field(extra: Bytes): DataView | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) return viewOf(extra.subarray(at + 4, end));
    at = end;
  }
  return undefined;
}
