import { Inflate } from 'fflate';
import { CodedError } from '#utils/coded-error.ts';
import { INFLATE_CHUNK_BYTES, MAX_STALLED_BYTES } from '#utils/zip/bounds.ts';
import type { Bytes } from '#utils/zip/source/source.ts';

/** Compressed data that is broken. */
export class InflateFault extends CodedError<'damaged'> {
  /** Compressed bytes that were read before the fault. */
  readonly consumed: number;

  constructor(consumed: number, options: ErrorOptions) {
    super('damaged', `Broken compressed data after ${consumed} bytes`, options);
    this.consumed = consumed;
  }
}

interface InflateOptions {
  /** Where a fault is known to be: from there on few bytes are read at a time, to save everything before it. */
  carefulFrom?: number;
}

const CAREFUL_BYTES = 16;

/**
 * Inflates raw deflate data with fflate. Ends where its input ends, also in the middle of the data (the caller knows
 * how many bytes there must be), and where much input produces nothing: a finished stream with bytes after it, which
 * the inflater would accumulate. Throws `InflateFault` at broken data.
 */
export async function* inflateInScript(
  compressed: AsyncIterable<Bytes>,
  { carefulFrom = Infinity }: InflateOptions = {},
): AsyncGenerator<Bytes, void> {
  let inflated: Bytes = new Uint8Array();
  const inflater = new Inflate((data) => (inflated = data));
  let consumed = 0;
  let stalledBytes = 0;
  for await (const chunk of compressed) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + partLength(consumed, carefulFrom));
      try {
        inflater.push(part);
      } catch (cause) {
        throw new InflateFault(consumed, { cause });
      }
      at += part.length;
      consumed += part.length;
      stalledBytes = inflated.length > 0 ? 0 : stalledBytes + part.length;
      if (stalledBytes > MAX_STALLED_BYTES) return;
      if (inflated.length > 0) yield inflated;
    }
  }
}

function partLength(consumed: number, carefulFrom: number): number {
  return consumed >= carefulFrom ? CAREFUL_BYTES : Math.min(INFLATE_CHUNK_BYTES, carefulFrom - consumed);
}
