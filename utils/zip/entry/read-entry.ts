import { concatBytes } from '#utils/concat-bytes.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { Entry } from '#utils/zip/directory/entry.ts';
import type { Bytes, Source } from '#utils/zip/source/source.ts';
import { streamEntry, type EntryOutcome, type EntryStream } from './stream-entry.ts';

interface ReadOptions {
  maxBytes: number;
  signal?: AbortSignal | undefined;
}

interface ReadEntry {
  bytes: Bytes;
  outcome: Readonly<EntryOutcome>;
}

/**
 * Reads a complete small entry. Throws what `streamEntry` throws, and `too-large` where it has more than `maxBytes`.
 */
export async function readEntry(
  source: Source,
  entry: Entry,
  { maxBytes, signal }: ReadOptions,
): Promise<ReadEntry> {
  if (entry.size > maxBytes) throw new CodedError('too-large', `${entry.name} has ${entry.size} bytes`);
  const read = await readUpTo(streamEntry(source, entry, { signal }), maxBytes + 1);
  // An entry that was salvaged without its end may be larger than it states.
  if (read.bytes.length > maxBytes)
    throw new CodedError('too-large', `${entry.name} is over ${maxBytes} bytes`);
  return read;
}

/** The first `maxBytes` of an entry, or all of it where it has fewer. */
export async function readEntryHead(
  source: Source,
  entry: Entry,
  { maxBytes, signal }: ReadOptions,
): Promise<Bytes> {
  const { bytes } = await readUpTo(streamEntry(source, entry, { signal }), maxBytes);
  return bytes.subarray(0, maxBytes);
}

async function readUpTo(stream: EntryStream, maxBytes: number): Promise<ReadEntry> {
  const chunks: Bytes[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk.slice());
    length += chunk.length;
    if (length >= maxBytes) break;
  }
  return { bytes: concatBytes(chunks), outcome: stream.outcome };
}
