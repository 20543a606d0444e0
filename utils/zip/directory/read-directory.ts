import { CodedError } from '#utils/coded-error.ts';
import { MAX_DIRECTORY_BYTES } from '#utils/zip/bounds.ts';
import { SplitZipError } from './split-zip-error.ts';
import { createDirectory, type Directory, type DirectoryLocation } from './directory.ts';
import { parseEntry, volumeOf } from './entry.ts';
import { readEndRecords, TAIL_BYTES, type EndRecord } from './end-record.ts';
import {
  DESCRIPTOR,
  DIRECTORY_RECORD,
  findSignature,
  hasSignature,
  LOCAL_HEADER,
} from '#utils/zip/signatures.ts';
import type { Bytes, Source } from '#utils/zip/source/source.ts';
import { readThrough, type SourceWindow } from '#utils/zip/source/window.ts';

/** How far into a file without a directory a local header is searched for. */
const HEAD_BYTES = 64 * 1024;

/**
 * Reads the central directory by random access: in one read, or two or three, however large the file is. Throws
 * CodedErrors: `not-a-zip`; `truncated` where there are entries but no directory; `too-large`; a `SplitZipError` where the
 * source lacks volumes.
 */
export async function readDirectory(source: Source, signal?: AbortSignal): Promise<Directory> {
  const offset = Math.max(0, source.size - TAIL_BYTES);
  const tail = { offset, bytes: await source.read(offset, source.size - offset, signal) };
  for await (const end of emptyLast(readEndRecords(source, tail, signal))) {
    if (await lacksVolumes(source, tail, end, signal)) {
      throw new SplitZipError(end.lastVolume + 1, source.volumeStarts?.length ?? 1);
    }
    const base = source.volumeStarts?.[end.directoryVolume] ?? 0;
    for (const start of startsOf(end, base)) {
      const bytes = await readRecords(source, tail, start, end, signal);
      if (bytes) return resolveShift(source, bytes, locationOf(source, start, end), signal);
    }
  }
  throw await whyNoDirectory(source, tail, signal);
}

/** Puts end records without entries last: they count only where no other record leads to a directory. */
async function* emptyLast(ends: AsyncIterable<EndRecord>): AsyncGenerator<EndRecord, void> {
  const empty: EndRecord[] = [];
  for await (const end of ends) {
    if (isEmpty(end)) empty.push(end);
    else yield end;
  }
  yield* empty;
}

function isEmpty(end: EndRecord): boolean {
  return end.count === 0 && end.directorySize === 0;
}

/**
 * The possible starts of the directory: the stated one, which counts from `base`, and, for junk before the first header, its length before the
 * end record.
 */
function startsOf(end: EndRecord, base: number): number[] {
  if (isEmpty(end)) return [end.position];
  const starts = new Set([base + end.directoryOffset, end.position - end.directorySize]);
  return [...starts].filter((start) => start >= 0 && start < end.position);
}

/**
 * All bytes from `start` to the end record, if a directory record begins there. Reads only its signature first where
 * the stated size is another.
 */
async function readRecords(
  source: Source,
  tail: SourceWindow,
  start: number,
  end: EndRecord,
  signal?: AbortSignal,
): Promise<Bytes | undefined> {
  const length = end.position - start;
  if (length === 0) return new Uint8Array();
  if (length !== end.directorySize) {
    const signature = await readThrough(tail, source, start, 4, signal);
    if (!hasSignature(signature, 0, DIRECTORY_RECORD)) return undefined;
  }
  if (length > MAX_DIRECTORY_BYTES) throw new CodedError('too-large', `A directory of ${length} bytes`);
  const bytes = await readThrough(tail, source, start, length, signal);
  return hasSignature(bytes, 0, DIRECTORY_RECORD) ? bytes : undefined;
}

function locationOf({ volumeStarts }: Source, start: number, end: EndRecord): DirectoryLocation {
  const shift = start - (volumeStarts?.[end.directoryVolume] ?? 0) - end.directoryOffset;
  const isTruncated = !end.isZip64 && shift > 0 && shift % 2 ** 32 === 0;
  return {
    offset: start,
    shift: isTruncated ? 0 : shift,
    isTruncated,
    ...(volumeStarts && { volumeStarts }),
    hasCount: (count) => (end.isZip64 ? count : count % 2 ** 16) === end.count,
  };
}

/**
 * A shift means junk before the first header, or bytes that were lost or added behind it: the first entry shows which.
 * In the second case other entries may be shifted, so both offsets are kept.
 */
async function resolveShift(
  source: Source,
  bytes: Bytes,
  location: DirectoryLocation,
  signal?: AbortSignal,
): Promise<Directory> {
  const { shift } = location;
  if (shift === 0) return createDirectory(bytes, location);
  const directory = createDirectory(bytes, { ...location, otherShift: 0 });
  if (directory.count === 0) return directory;
  const { headerOffset } = directory.entryOf(0);
  const isInside = headerOffset >= 0 && headerOffset + 4 <= source.size;
  const header = isInside ? await source.read(headerOffset, 4, signal) : new Uint8Array();
  return hasSignature(header, 0, LOCAL_HEADER)
    ? directory
    : createDirectory(bytes, { ...location, shift: 0, otherShift: shift });
}

/**
 * Whether an end record is of a split ZIP of which this source has only some volumes. Not where the number of volumes
 * is nothing but a damaged field, nor where somebody has put the volumes together in one file, which begins with the
 * spanning signature (APPNOTE 8.5.3): that is salvaged.
 */
async function lacksVolumes(
  source: Source,
  tail: SourceWindow,
  { lastVolume, directoryVolume, directoryOffset, position }: EndRecord,
  signal?: AbortSignal,
): Promise<boolean> {
  const { volumeStarts = [0] } = source;
  // Damage changes one of the two numbers, hardly ever both.
  if (directoryVolume === 0 || directoryVolume > lastVolume || lastVolume < volumeStarts.length) return false;
  const head = await readThrough(tail, source, 0, 4, signal);
  if (!source.volumeStarts && hasSignature(head, 0, DESCRIPTOR)) return false;
  if (!hasSignature(head, 0, LOCAL_HEADER) || directoryOffset >= position) return true;
  const records = await readThrough(tail, source, directoryOffset, position - directoryOffset, signal);
  const isWhole = hasSignature(records, 0, DIRECTORY_RECORD) && volumeOf(records, 0) === 0;
  return !isWhole || parseEntry(records, 0, position).headerOffset !== 0;
}

async function whyNoDirectory(source: Source, tail: SourceWindow, signal?: AbortSignal): Promise<CodedError> {
  const head = await readThrough(tail, source, 0, Math.min(HEAD_BYTES, source.size), signal);
  const hasEntries = [head, tail.bytes].some(
    (bytes) => findSignature(bytes, LOCAL_HEADER) >= 0 || findSignature(bytes, DIRECTORY_RECORD) >= 0,
  );
  return hasEntries
    ? new CodedError('truncated', `${source.name} has entries, but no directory of them`)
    : new CodedError('not-a-zip', `${source.name} is no ZIP`);
}
