import { decodeName } from './decode-name.ts';
import type { Bytes } from './source.ts';
import { uint64, viewOf } from './window.ts';

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
  /** Where the central directory begins: no payload reaches beyond. */
  limit: number;
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

export function nameBytesAt(directory: Bytes, at: number): Bytes {
  const length = (directory[at + 28] ?? 0) | ((directory[at + 29] ?? 0) << 8);
  return directory.subarray(at + RECORD_SIZE, at + RECORD_SIZE + length);
}

/** The record at `at`, which is known to lie within the directory. `headerOffset` is as it is stated. */
export function parseEntry(directory: Bytes, at: number, limit: number): Entry {
  const view = viewOf(directory);
  const nameBytes = nameBytesAt(directory, at).slice();
  const flags = view.getUint16(at + 8, true);
  const stated = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    headerOffset: view.getUint32(at + 42, true),
  };
  return {
    name: decodeName(nameBytes),
    nameBytes,
    method: view.getUint16(at + 10, true),
    crc32: view.getUint32(at + 16, true),
    isEncrypted: (flags & 0x2041) !== 0,
    limit,
    ...withZip64(stated, directory, at),
  };
}

type Extent = Pick<Entry, 'size' | 'compressedSize' | 'headerOffset'>;

/** ZIP64's extra field holds, in this order, only those of the numbers that are all ones (APPNOTE 4.5.3). */
function withZip64(stated: Extent, directory: Bytes, at: number): Extent {
  if (Math.max(stated.size, stated.compressedSize, stated.headerOffset) < 0xffffffff) return stated;
  const field = zip64Field(directory, at);
  if (!field) return stated;
  let offset = 0;
  const next = (number: number): number => {
    if (number !== 0xffffffff || offset + 8 > field.byteLength) return number;
    offset += 8;
    return uint64(field, offset - 8);
  };
  const size = next(stated.size);
  const compressedSize = next(stated.compressedSize);
  return { size, compressedSize, headerOffset: next(stated.headerOffset) };
}

function zip64Field(directory: Bytes, at: number): DataView | undefined {
  const view = viewOf(directory);
  let field = at + RECORD_SIZE + view.getUint16(at + 28, true);
  const end = Math.min(field + view.getUint16(at + 30, true), directory.length);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    const start = field + 4;
    if (view.getUint16(field, true) === 1)
      return viewOf(directory.subarray(start, Math.min(start + length, end)));
    field = start + length;
  }
  return undefined;
}
