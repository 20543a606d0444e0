import { decodeName } from './decode-name.ts';
import type { Bytes } from '#utils/zip/source/source.ts';
import { uint64, viewOf } from '#utils/zip/source/window.ts';

export const STORED = 0;
export const DEFLATED = 8;

/** What the central directory says of one entry. Plain data: it may be posted to a worker. */
export interface Entry {
  /** With `/` between folders; never to be used as a path as it is. */
  name: string;
  /** The name's own bytes, to know its local header by. */
  nameBytes: Bytes;
  /** `STORED`, `DEFLATED`, or one that we cannot read. */
  method: number;
  /** bytes, inflated */
  size: number;
  /** bytes, in the file */
  compressedSize: number;
  crc32: number;
  isEncrypted: boolean;
  /** Where its local header begins in the source. */
  headerOffset: number;
  /** Where the central directory begins, or what else is known to follow: no payload reaches beyond. */
  limit: number;
  /** False of an entry that was salvaged without its end: sizes are what is there, and there is no checksum. */
  isEndKnown: boolean;
}

/** Encrypted itself, strongly so, or with its header hidden (APPNOTE 4.4.4). */
export function isEncrypted(flags: number): boolean {
  return (flags & 0x2041) !== 0;
}

/** Bytes of a directory record before its name. */
export const RECORD_SIZE = 46;

/** The lengths that follow a record's fixed part, summed with it: where the next one begins. */
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

/** The record at `at`, which is known to lie within the directory. `headerOffset` is as it is stated. */
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
 * Tells the true numbers of a record, asked for in their order: ZIP64's extra field holds only those of them that are
 * all ones (APPNOTE 4.5.3).
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
