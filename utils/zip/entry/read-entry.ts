import { concatBytes } from '#utils/concat-bytes.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { Entry } from '#utils/zip/directory/entry.ts';
import type { Bytes, Source } from '#utils/zip/source/source.ts';
import { streamEntry, type EntryOutcome, type EntryStream } from './stream-entry.ts';

interface ReadOptions {
  maxBytes: number;
  signal?: AbortSignal | undefined;
}

interface WholeEntry {
  bytes: Bytes;
  outcome: Readonly<EntryOutcome>;
}

/** All of a small entry. Throws what `streamEntry` throws, and `too-large` where it is said to be over `maxBytes`. */
export async function readEntry(
  source: Source,
  entry: Entry,
  { maxBytes, signal }: ReadOptions,
): Promise<WholeEntry> {
  if (entry.size > maxBytes) throw new CodedError('too-large', `${entry.name} has ${entry.size} bytes`);
  const whole = await collect(streamEntry(source, entry, { signal }), maxBytes + 1);
  // One that was salvaged without its end may be more than it seems.
  if (whole.bytes.length > maxBytes)
    throw new CodedError('too-large', `${entry.name} is over ${maxBytes} bytes`);
  return whole;
}

/** The first `maxBytes` of an entry, or all of it where it has fewer. */
export async function readEntryHead(
  source: Source,
  entry: Entry,
  { maxBytes, signal }: ReadOptions,
): Promise<Bytes> {
  const { bytes } = await collect(streamEntry(source, entry, { signal }), maxBytes);
  return bytes.subarray(0, maxBytes);
}

async function collect(stream: EntryStream, enough: number): Promise<WholeEntry> {
  const chunks: Bytes[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk.slice());
    length += chunk.length;
    if (length >= enough) break;
  }
  return { bytes: concatBytes(chunks), outcome: stream.outcome };
}
