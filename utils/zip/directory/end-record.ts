import { MAX_END_RECORDS } from '#utils/zip/bounds.ts';
import {
  END_RECORD,
  findSignatureBack,
  hasSignature,
  ZIP64_END_RECORD,
  ZIP64_LOCATOR,
} from '#utils/zip/signatures.ts';
import type { Source } from '#utils/zip/source/source.ts';
import { readThrough, uint64, viewOf, type SourceWindow } from '#utils/zip/source/window.ts';

/** What the end of a ZIP states about its central directory. Nothing of it can be trusted. */
export interface EndRecord {
  /** Where the directory must have ended: the position of the first end record in the source. */
  position: number;
  /** How many entries; without ZIP64 only the lower 16 bits. */
  count: number;
  /** bytes */
  directorySize: number;
  directoryOffset: number;
  isZip64: boolean;
  /** The number of the volume with this record, the last of a split ZIP; 0 if it is not split (APPNOTE 4.4.19). */
  lastVolume: number;
  /** The number of the volume that `directoryOffset` counts in (APPNOTE 4.4.20). */
  directoryVolume: number;
}

const END_SIZE = 22;
const LOCATOR_SIZE = 20;
const ZIP64_END_SIZE = 56;

/** The end record begins within this many bytes of the file's end: its comment cannot be longer. */
const MAX_END_BYTES = 0xffff + END_SIZE;

/** Read first: it contains all end records, and usually the directory too, that of 7,000 entries. */
export const TAIL_BYTES = 1024 * 1024;

/**
 * The end records in the tail of a source, the likeliest first; ZIP64's version of a record comes before the older
 * one.
 */
export async function* readEndRecords(
  source: Source,
  tail: SourceWindow,
  signal?: AbortSignal,
): AsyncGenerator<EndRecord, void> {
  let tried = 0;
  for (const at of endRecordsIn(tail)) {
    if (tried++ === MAX_END_RECORDS) return;
    const zip64 = await readZip64End(source, tail, at, signal);
    if (zip64) yield zip64;
    yield parseEnd(tail, at);
  }
}

/** From the back. Those whose comment ends exactly at the end of the file come first. */
function* endRecordsIn({ bytes }: SourceWindow): Generator<number, void> {
  const others: number[] = [];
  const before = (at: number): number => findSignatureBack(bytes, END_RECORD, at);
  const first = Math.max(0, bytes.length - MAX_END_BYTES);
  for (let at = before(bytes.length - END_SIZE); at >= first; at = before(at - 1)) {
    const end = at + END_SIZE + viewOf(bytes).getUint16(at + 20, true);
    if (end === bytes.length) yield at;
    else others.push(at);
  }
  yield* others;
}

function parseEnd(tail: SourceWindow, at: number): EndRecord {
  const view = viewOf(tail.bytes);
  return {
    position: tail.offset + at,
    count: view.getUint16(at + 10, true),
    directorySize: view.getUint32(at + 12, true),
    directoryOffset: view.getUint32(at + 16, true),
    isZip64: false,
    lastVolume: volumeAt(view, at + 4),
    directoryVolume: volumeAt(view, at + 6),
  };
}

/** All ones mean that ZIP64's record knows it. */
function volumeAt(view: DataView, at: number): number {
  const volume = view.getUint16(at, true);
  return volume === 0xffff ? 0 : volume;
}

/**
 * ZIP64's end record is directly before its locator. With extra data in it, or junk between, it is where the locator
 * says.
 */
async function readZip64End(
  source: Source,
  tail: SourceWindow,
  endAt: number,
  signal?: AbortSignal,
): Promise<EndRecord | undefined> {
  const locatorAt = endAt - LOCATOR_SIZE;
  if (!hasSignature(tail.bytes, locatorAt, ZIP64_LOCATOR)) return undefined;
  const stated = uint64(viewOf(tail.bytes), locatorAt + 8);
  for (const position of [tail.offset + locatorAt - ZIP64_END_SIZE, stated]) {
    if (position < 0 || position + ZIP64_END_SIZE > source.size) continue;
    const bytes = await readThrough(tail, source, position, ZIP64_END_SIZE, signal);
    if (!hasSignature(bytes, 0, ZIP64_END_RECORD)) continue;
    const view = viewOf(bytes);
    return {
      position,
      count: uint64(view, 32),
      directorySize: uint64(view, 40),
      directoryOffset: uint64(view, 48),
      isZip64: true,
      lastVolume: view.getUint32(16, true),
      directoryVolume: view.getUint32(20, true),
    };
  }
  return undefined;
}
