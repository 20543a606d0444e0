import { CodedError } from '#utils/coded-error.ts';
import { MAX_ENTRIES } from '#utils/zip/bounds.ts';
import { decodeName, decodeUtf8 } from './decode-name.ts';
import {
  nameBytesAt,
  nameLengthAt,
  parseEntry,
  RECORD_SIZE,
  recordLength,
  volumeOf,
  type Entry,
} from './entry.ts';
import { DIRECTORY_RECORD, findSignature } from '#utils/zip/signatures.ts';
import type { Bytes } from '#utils/zip/source/source.ts';
import { viewOf } from '#utils/zip/source/window.ts';

/** A ZIP's central directory: its bytes, and where each record begins. Names and entries are decoded on demand. */
export interface Directory {
  /** How many entries could be read. */
  count: number;
  /**
   * False where a record is broken, where the end record states another number of entries, and for a salvaged
   * directory.
   */
  isComplete: boolean;
  /** The names in order. The index of a name is that of its entry. */
  names(): Iterable<string>;
  nameOf(index: number): string;
  entryOf(index: number): Entry;
}

/** Where a directory is, and what its offsets are relative to. */
export interface DirectoryLocation {
  /** Where it begins in the source. */
  offset: number;
  /** Added to each stated offset: the bytes of junk before the first header. */
  shift: number;
  /** Added instead, if an entry is not found there. */
  otherShift?: number;
  /** Where the volumes of a split ZIP begin: a stated offset counts from the start of its volume. */
  volumeStarts?: readonly number[];
  /** Offsets are cut to 32 bits, without ZIP64: macOS writes them so beyond 4 GiB. */
  isTruncated: boolean;
  /** Whether this is the number of records that the end record states. */
  hasCount: (count: number) => boolean;
}

export function createDirectory(
  bytes: Bytes,
  { offset, shift, otherShift, volumeStarts, isTruncated, hasCount }: DirectoryLocation,
): Directory {
  const { starts, isIntact } = findRecords(bytes);
  const wraps = isTruncated ? countWraps(bytes, starts) : undefined;
  const startOf = (index: number): number => {
    const start = starts[index];
    if (start === undefined) throw new RangeError(`There is no entry ${index}`);
    return start;
  };
  return {
    count: starts.length,
    isComplete: isIntact && hasCount(starts.length),
    nameOf: (index) => decodeName(nameBytesAt(bytes, startOf(index))),
    names: () => directoryNames(bytes, starts),
    entryOf(index) {
      const entry = parseEntry(bytes, startOf(index), offset);
      const volumeStart = volumeStarts?.[volumeOf(bytes, startOf(index))] ?? 0;
      const stated = volumeStart + entry.headerOffset + (wraps?.[index] ?? 0) * 2 ** 32;
      return {
        ...entry,
        headerOffset: stated + shift,
        ...(otherShift !== undefined && { otherOffset: stated + otherShift }),
      };
    },
  };
}

/**
 * Finds where the records begin. After a broken record it continues at the next signature, so that only one is lost.
 */
function findRecords(bytes: Bytes): { starts: Uint32Array; isIntact: boolean } {
  const view = viewOf(bytes);
  const starts: number[] = [];
  let isIntact = true;
  let at = 0;
  while (at + RECORD_SIZE <= bytes.length) {
    const next = view.getUint32(at, true) === DIRECTORY_RECORD ? at + recordLength(view, at) : Infinity;
    if (next <= bytes.length) {
      starts.push(at);
      at = next;
    } else {
      const found = findSignature(bytes, DIRECTORY_RECORD, at + 1);
      if (found < 0) break;
      isIntact = false;
      at = found;
    }
    if (starts.length > MAX_ENTRIES) throw new CodedError('too-large', `More than ${MAX_ENTRIES} entries`);
  }
  return { starts: Uint32Array.from(starts), isIntact };
}

/**
 * How often the offsets have passed 4 GiB at each entry. They were written in this order, so a step back is a wrap.
 */
function countWraps(bytes: Bytes, starts: Uint32Array): Uint8Array {
  const view = viewOf(bytes);
  let before = 0;
  let wraps = 0;
  return Uint8Array.from(starts, (start) => {
    const offset = view.getUint32(start + 42, true);
    if (offset < before) wraps++;
    before = offset;
    return wraps;
  });
}

/** Names decoded at a time. One by one takes twice as long: of 7,000 names, several milliseconds more. */
const BATCH = 256;

/** The names of the records that begin at `starts`, in that order, decoded like `decodeName` does. */
function* directoryNames(directory: Bytes, starts: Uint32Array): Generator<string, void> {
  for (let from = 0; from < starts.length; from += BATCH) {
    const batch = starts.subarray(from, from + BATCH);
    for (const name of decodeTogether(directory, batch) ?? decodeEach(directory, batch)) yield name;
  }
}

function decodeEach(directory: Bytes, starts: Uint32Array): string[] {
  return Array.from(starts, (start) => decodeName(nameBytesAt(directory, start)));
}

/** Decodes them as one text, if all are UTF-8 and no name contains the NUL that separates them. */
function decodeTogether(directory: Bytes, starts: Uint32Array): string[] | undefined {
  const [first = 0] = starts;
  const last = starts.at(-1) ?? first;
  const packed = directory.slice(first, last + RECORD_SIZE + nameLengthAt(directory, last) + 1);
  let length = 0;
  for (const start of starts) {
    const at = start - first + RECORD_SIZE;
    const nameLength = nameLengthAt(directory, start);
    packed.copyWithin(length, at, at + nameLength);
    length += nameLength;
    packed[length++] = 0;
  }
  const names = decodeUtf8(packed.subarray(0, length))?.replaceAll('\\', '/').split('\0');
  // After the last NUL there is an empty text.
  return names?.length === starts.length + 1 ? names.slice(0, -1) : undefined;
}
