import { CodedError } from '#utils/coded-error.ts';
import { MAX_ENTRY_BYTES, MAX_ENDLESS_BYTES } from '#utils/zip/bounds.ts';
import { crc32 } from './crc32.ts';
import { DEFLATED, STORED, type Entry } from '#utils/zip/directory/entry.ts';
import { InflateFault } from './inflate-in-script.ts';
import { inflateStream, type Inflater } from './inflate-stream.ts';
import { locatePayload } from './locate-payload.ts';
import type { Bytes, Source } from '#utils/zip/source/source.ts';

/** How an entry came out. True to the end once the last chunk has been taken; before that, how far it is. */
export interface EntryOutcome {
  /** Bytes given so far. */
  bytes: number;
  /** Whether they are all of the entry, and are what was packed. */
  isIntact: boolean;
  /**
   * What went wrong with data that was read: it ended early, could not be inflated on, was more than stated (the rest
   * is left out), or all came but with another checksum. What was given before may be kept.
   */
  fault?: 'cut-off' | 'broken' | 'too-long' | 'wrong-crc';
}

/** An entry's bytes as they come, each chunk once, and how they came out. */
export interface EntryStream extends AsyncIterable<Bytes> {
  outcome: Readonly<EntryOutcome>;
}

interface StreamOptions {
  signal?: AbortSignal | undefined;
  /** By default the browser's own, where there is one. */
  inflater?: Inflater | undefined;
}

/**
 * The bytes of one entry, inflated and checked, never more than it is stated to have. One whose end is not known is
 * `cut-off` at best. Damage in the data ends the
 * stream and is told by `outcome`; what leaves nothing to read throws while iterating: `encrypted`, `too-large`,
 * `truncated` (no local header), `unreadable` (the source; or a method other than stored and deflated).
 */
export function streamEntry(source: Source, entry: Entry, options: StreamOptions = {}): EntryStream {
  const outcome: EntryOutcome = { bytes: 0, isIntact: false };
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
  let crc = 0;
  try {
    for await (const chunk of payloadBytes(source, entry, options)) {
      signal?.throwIfAborted();
      const part = chunk.subarray(0, maxBytes - outcome.bytes);
      if (part.length < chunk.length) outcome.fault = 'too-long';
      crc = crc32(part, crc);
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
  if (crc !== entry.crc32) outcome.fault ??= 'wrong-crc';
  outcome.isIntact = outcome.fault === undefined;
}

/** An entry without its end may be more than what is known of it. */
function maxBytesOf({ method, size, isEndKnown }: Entry): number {
  return isEndKnown || method === STORED ? size : MAX_ENDLESS_BYTES;
}

function refuseUnreadable({ name, method, size, isEncrypted }: Entry): void {
  if (isEncrypted) throw new CodedError('encrypted', `${name} is encrypted`);
  if (size > MAX_ENTRY_BYTES) throw new CodedError('too-large', `${name} is said to have ${size} bytes`);
  if (method !== STORED && method !== DEFLATED) {
    throw new CodedError('unreadable', `${name} is packed by method ${method}`);
  }
}

async function* payloadBytes(
  source: Source,
  entry: Entry,
  { signal, inflater }: StreamOptions,
): AsyncGenerator<Bytes, void> {
  const { offset, length } = await locatePayload(source, entry, signal);
  const open = (): ReadableStream<Bytes> => source.stream(offset, length);
  // Without its end it is no whole stream, which is all that the browser's inflater takes.
  const usable = entry.isEndKnown ? inflater : 'fflate';
  yield* entry.method === STORED ? open() : inflateStream(open, usable);
}
