import { MAX_SEARCH_PASSES } from '#utils/zip/bounds.ts';
import { decodeName } from '#utils/zip/directory/decode-name.ts';
import { descriptorAt, MAX_DESCRIPTOR_BYTES } from './descriptor.ts';
import { DEFLATED, STORED, type Entry } from '#utils/zip/directory/entry.ts';
import { findEnd } from './find-end.ts';
import { findRecord, type SearchOptions } from './find-record.ts';
import type { LocalHeader } from '#utils/zip/entry/local-header.ts';
import type { MovingWindow } from '#utils/zip/source/moving-window.ts';
import { isEndAt } from '#utils/zip/signatures.ts';
import type { Source } from '#utils/zip/source/source.ts';
import { streamEntry } from '#utils/zip/entry/stream-entry.ts';

/** An entry, and the offset at which to continue after it. */
export interface ResolvedEntry {
  entry: Entry;
  next: number;
}

/** Finds out where entries end. */
export interface EntryResolver {
  /** The entry whose header is at `at`. */
  resolve(header: LocalHeader, at: number): Promise<ResolvedEntry>;
}

type Extent = Pick<Entry, 'size' | 'compressedSize' | 'crc32' | 'limit' | 'isEndKnown'>;

/**
 * A stated size is accepted where another record follows, or the checksum is right. Otherwise the entry ends at the
 * next plausible header. Searching in vain is limited: after a few times the length of the source the first likely
 * end counts.
 */
export function createEntryResolver(
  source: Source,
  window: MovingWindow,
  search: SearchOptions,
): EntryResolver {
  let budget = source.size * MAX_SEARCH_PASSES;

  async function resolve(header: LocalHeader, at: number): Promise<ResolvedEntry> {
    const { compressedSize, hasDescriptor } = header;
    const start = at + header.length;
    const end = start + compressedSize;
    const followed = await whatFollows(header, end);
    const isEmpty = compressedSize === 0 && hasDescriptor;
    if (followed && !isEmpty) {
      return resolved(header, at, { ...header, ...followed, limit: end, isEndKnown: true }, followed.next);
    }
    return hasDescriptor || compressedSize === 0 ? resolveOpen(header, at) : resolveDoubtful(header, at);
  }

  /** What follows the payload if it ends at `end`; a descriptor may be there too. */
  async function whatFollows(
    { compressedSize, method }: LocalHeader,
    end: number,
  ): Promise<{ next: number; crc32?: number } | undefined> {
    if (end > source.size) return undefined;
    const bytes = await window.read(end, MAX_DESCRIPTOR_BYTES + 4);
    const isLast = end + bytes.length === source.size;
    const isEnd = (at: number): boolean => isEndAt(bytes, at, isLast);
    if (isEnd(0)) return { next: end };
    const packed = { length: compressedSize, isPlain: method === STORED };
    const descriptor = descriptorAt(bytes, 0, packed, isEnd);
    return descriptor && { next: end + descriptor.length, crc32: descriptor.crc32 };
  }

  /** The header states no size. */
  async function resolveOpen(header: LocalHeader, at: number): Promise<ResolvedEntry> {
    const start = at + header.length;
    const isPlain = header.method === STORED && !header.isEncrypted;
    const isPatient = budget > 0;
    const found = await findEnd(window, start, { ...search, isPlain, isPatient });
    const { end, next, descriptor } = found;
    if (isPatient && descriptor === undefined) budget -= source.size - next;
    const extent = descriptor
      ? { ...descriptor, limit: end, isEndKnown: true }
      : extentWithoutEnd(header, start, end);
    return resolved(header, at, extent, next);
  }

  /** The header states a size, and no known record follows. */
  async function resolveDoubtful(header: LocalHeader, at: number): Promise<ResolvedEntry> {
    const start = at + header.length;
    const end = start + header.compressedSize;
    const asStated = { ...header, limit: end, isEndKnown: true };
    if (await hasRightChecksum(resolved(header, at, asStated, end).entry, end))
      return resolved(header, at, asStated, end);
    const record = await findRecord(window, start, search);
    const next = record ?? source.size;
    const extent = next >= end ? asStated : extentWithoutEnd(header, start, next);
    return resolved(header, at, extent, next);
  }

  async function hasRightChecksum(entry: Entry, end: number): Promise<boolean> {
    const canRead = (entry.method === STORED || entry.method === DEFLATED) && !entry.isEncrypted;
    if (!canRead || end > source.size || budget <= 0) return false;
    const stream = streamEntry(source, entry, { signal: search.signal });
    for await (const chunk of stream) if (chunk.length > 0) search.onPosition(entry.headerOffset);
    if (!stream.outcome.isIntact) budget -= entry.compressedSize;
    return stream.outcome.isIntact;
  }

  return { resolve };
}

/** Without its end, only the bytes that are there are certain. */
function extentWithoutEnd({ method, size }: LocalHeader, start: number, end: number): Extent {
  const compressedSize = Math.max(0, end - start);
  const isPlain = method === STORED || size === 0;
  return {
    compressedSize,
    size: isPlain ? compressedSize : Math.min(size, compressedSize * 1032),
    crc32: 0,
    limit: Math.max(start, end),
    isEndKnown: false,
  };
}

function resolved(header: LocalHeader, at: number, extent: Extent, next: number): ResolvedEntry {
  const { nameBytes, method, isEncrypted } = header;
  const { size, compressedSize, crc32, limit, isEndKnown } = extent;
  return {
    entry: {
      name: decodeName(nameBytes),
      nameBytes,
      method,
      isEncrypted,
      headerOffset: at,
      size,
      compressedSize,
      crc32,
      limit,
      isEndKnown,
    },
    next,
  };
}
