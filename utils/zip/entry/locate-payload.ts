import { CodedError } from '#utils/coded-error.ts';
import { STORED, type Entry } from '#utils/zip/directory/entry.ts';
import { headerLength, HEADER_SIZE } from './local-header.ts';
import { hasSignature, LOCAL_HEADER } from '#utils/zip/signatures.ts';
import type { Bytes, Source } from '#utils/zip/source/source.ts';
import { viewOf } from '#utils/zip/source/window.ts';

/** Where an entry's compressed bytes are in the source. */
export interface Payload {
  offset: number;
  /** Never reaches into the central directory, whatever the entry states. */
  length: number;
}

/**
 * Finds the payload after the entry's local header, whose name and extra field have lengths of their own. Sizes come
 * from the directory only. Throws `truncated` where there is no header of this entry.
 */
export async function locatePayload(source: Source, entry: Entry, signal?: AbortSignal): Promise<Payload> {
  const payload = await findPayload(source, entry, signal);
  if (payload) return payload;
  throw new CodedError('truncated', `No local header of ${entry.name} at ${entry.headerOffset}`);
}

/** Whether the entry's local header is where the directory says. */
export async function hasLocalHeader(source: Source, entry: Entry, signal?: AbortSignal): Promise<boolean> {
  return (await findPayload(source, entry, signal)) !== undefined;
}

async function findPayload(source: Source, entry: Entry, signal?: AbortSignal): Promise<Payload | undefined> {
  const { headerOffset, otherOffset = headerOffset } = entry;
  for (const start of new Set([headerOffset, otherOffset])) {
    const payload = await payloadBehind(source, entry, start, signal);
    if (payload) return payload;
  }
  return undefined;
}

async function payloadBehind(
  source: Source,
  entry: Entry,
  headerOffset: number,
  signal?: AbortSignal,
): Promise<Payload | undefined> {
  const { nameBytes, limit } = entry;
  const length = Math.min(HEADER_SIZE + nameBytes.length, limit - headerOffset);
  if (headerOffset < 0 || length < HEADER_SIZE) return undefined;
  const header = await source.read(headerOffset, length, signal);
  if (!isHeaderOf(header, entry)) return undefined;
  const offset = headerOffset + headerLength(header);
  return { offset, length: Math.max(0, Math.min(entry.compressedSize, limit - offset)) };
}

/**
 * The bytes of a stored entry as a Blob that copies nothing; undefined where the entry is compressed or cut, or the
 * source cannot slice. The bytes are not checked: `streamEntry` does that.
 */
export async function storedSlice(
  source: Source,
  entry: Entry,
  signal?: AbortSignal,
): Promise<Blob | undefined> {
  if (entry.method !== STORED || entry.isEncrypted || !source.slice) return undefined;
  const { offset, length } = await locatePayload(source, entry, signal);
  return length === entry.size ? source.slice(offset, length) : undefined;
}

/** The name proves it where the signature is damaged; signature and checksum do where the name is. */
function isHeaderOf(header: Bytes, entry: Entry): boolean {
  const name = header.subarray(HEADER_SIZE);
  const hasName =
    name.length === entry.nameBytes.length && name.every((byte, i) => byte === entry.nameBytes[i]);
  const hasCrc = entry.crc32 !== 0 && viewOf(header).getUint32(14, true) === entry.crc32;
  return hasName || (hasCrc && hasSignature(header, 0, LOCAL_HEADER));
}
