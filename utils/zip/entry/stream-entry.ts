import { CodedError } from '#utils/coded-error.ts';
import {
  MAX_ANY_INFLATION_BYTES,
  MAX_ENDLESS_BYTES,
  MAX_ENTRY_BYTES,
  MAX_INFLATION,
} from '#utils/zip/bounds.ts';
import { crc32 } from './crc32.ts';
import { DEFLATED, STORED, type Entry } from '#utils/zip/directory/entry.ts';
import { InflateFault } from './inflate-in-script.ts';
import { inflateStream, type Inflater } from './inflate-stream.ts';
import { locatePayload } from './locate-payload.ts';
import type { Bytes, Source } from '#utils/zip/source/source.ts';

/** The outcome of reading an entry; final after the last chunk, until then the state so far. */
export interface EntryOutcome {
  /** Bytes yielded so far. */
  bytes: number;
  /** Whether they are the complete entry, with the right checksum. */
  isIntact: boolean;
  /** CRC-32 of the bytes yielded so far. */
  crc32: number;
  /**
   * What was wrong with the data: it ended early, was broken, was longer than stated (the rest is left out), or has
   * another checksum. The bytes yielded before may be used.
   */
  fault?: 'cut-off' | 'broken' | 'too-long' | 'wrong-crc';
}

/** The chunks of an entry, each once, and the outcome. */
export interface EntryStream extends AsyncIterable<Bytes> {
  outcome: Readonly<EntryOutcome>;
}

interface StreamOptions {
  signal?: AbortSignal | undefined;
  /** Default: the browser's own, where there is one. */
  inflater?: Inflater | undefined;
}

/**
 * Streams the bytes of one entry, inflated and checked, and never more than the entry states. An entry without a
 * known end is `cut-off` at best. Damage in the data ends the stream and is reported in `outcome`. Iterating throws
 * `too-large` once the data inflates beyond the bounds, and where nothing can be read: `encrypted`, `too-large`, `truncated` (no local header), `unreadable` (the source), or
 * `unsupported-zip`: browsers inflate no other method than Deflate (APPNOTE 4.4.5 lists Deflate64, LZMA and more).
 */
export function streamEntry(source: Source, entry: Entry, options: StreamOptions = {}): EntryStream {
  const outcome: EntryOutcome = { bytes: 0, isIntact: false, crc32: 0 };
  return { outcome, [Symbol.asyncIterator]: () => checkedBytes(source, entry, outcome, options) };
}

async function* checkedBytes(
  source: Source,
  entry: Entry,
  outcome: EntryOutcome,
  options: StreamOptions,
): AsyncGenerator<Bytes, void> {
  refuseUnreadable(entry);
  const { signal } = options;
  const maxBytes = maxBytesOf(entry);
  try {
    for await (const chunk of payloadBytes(source, entry, options)) {
      signal?.throwIfAborted();
      const part = chunk.subarray(0, maxBytes - outcome.bytes);
      if (part.length < chunk.length) outcome.fault = 'too-long';
      outcome.crc32 = crc32(part, outcome.crc32);
      outcome.bytes += part.length;
      if (part.length > 0) yield part;
      signal?.throwIfAborted();
      if (outcome.bytes === maxBytes) break;
    }
  } catch (error) {
    if (!(error instanceof InflateFault)) throw error;
    outcome.fault = 'broken';
  }
  if (!entry.isEndKnown || outcome.bytes < entry.size) outcome.fault ??= 'cut-off';
  if (outcome.crc32 !== entry.crc32) outcome.fault ??= 'wrong-crc';
  outcome.isIntact = outcome.fault === undefined;
}

/** An entry without its end may be larger than what is known of it. */
function maxBytesOf({ method, size, isEndKnown }: Entry): number {
  return isEndKnown || method === STORED ? size : MAX_ENDLESS_BYTES;
}

function refuseUnreadable({ name, method, size, isEncrypted }: Entry): void {
  if (isEncrypted) throw new CodedError('encrypted', `${name} is encrypted`);
  if (size > MAX_ENTRY_BYTES) throw new CodedError('too-large', `${name} states ${size} bytes`);
  if (method !== STORED && method !== DEFLATED) {
    throw new CodedError('unsupported-zip', `${name} is compressed with method ${method}`);
  }
}

async function* payloadBytes(
  source: Source,
  entry: Entry,
  { signal, inflater }: StreamOptions,
): AsyncGenerator<Bytes, void> {
  const { offset, length } = await locatePayload(source, entry, signal);
  const open = (): ReadableStream<Bytes> => source.stream(offset, length);
  if (entry.method === STORED) return yield* open();
  // Without its end it is not a complete deflate stream, and the browser's inflater reads no other.
  const usable = entry.isEndKnown ? inflater : 'fflate';
  const read = { bytes: 0 };
  const inflated = inflateStream(() => countedBytes(open(), read), usable);
  yield* boundedBytes(inflated, read, entry.name);
}

/** The same chunks; `read` counts their bytes from zero. */
async function* countedBytes(
  chunks: AsyncIterable<Bytes>,
  read: { bytes: number },
): AsyncGenerator<Bytes, void> {
  read.bytes = 0;
  for await (const chunk of chunks) {
    read.bytes += chunk.length;
    yield chunk;
  }
}

/** Throws `too-large` where so few bytes that were `read` inflate to so many. */
async function* boundedBytes(
  inflated: AsyncIterable<Bytes>,
  read: { readonly bytes: number },
  name: string,
): AsyncGenerator<Bytes, void> {
  let bytes = 0;
  for await (const chunk of inflated) {
    bytes += chunk.length;
    if (bytes > Math.max(MAX_ANY_INFLATION_BYTES, read.bytes * MAX_INFLATION)) {
      throw new CodedError('too-large', `${name} has inflated ${read.bytes} to ${bytes} bytes`);
    }
    yield chunk;
  }
}
