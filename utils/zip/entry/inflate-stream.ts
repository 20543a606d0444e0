import { InflateFault, inflateInScript } from './inflate-in-script.ts';
import { canInflateNatively, inflateNatively, NativeFault } from './inflate-natively.ts';
import type { Bytes } from '#utils/zip/source/source.ts';

/** Who inflates: the browser (`native`), or fflate, which can do everything, more slowly. */
export type Inflater = 'native' | 'fflate';

export function bestInflater(): Inflater {
  return canInflateNatively() ? 'native' : 'fflate';
}

/**
 * Inflates raw deflate data, which `open` gives from its beginning, each byte once. Where the browser's inflater gives
 * up, fflate goes on; where that meets a fault, it goes there once more, slowly, and gives all that stands before it.
 * Ends where the data ends, also in the middle; throws `InflateFault` after what could be saved of broken data.
 */
export async function* inflateStream(
  open: () => ReadableStream<Bytes>,
  inflater: Inflater = bestInflater(),
): AsyncGenerator<Bytes, void> {
  let yielded = 0;

  /** What has not been given yet. */
  async function* skipYielded(inflated: AsyncIterable<Bytes>): AsyncGenerator<Bytes, void> {
    let position = 0;
    for await (const chunk of inflated) {
      const fresh = chunk.subarray(Math.max(0, yielded - position));
      position += chunk.length;
      if (fresh.length === 0) continue;
      yielded = position;
      yield fresh;
    }
  }

  if (inflater === 'native' && canInflateNatively()) {
    try {
      return yield* skipYielded(inflateNatively(open()));
    } catch (error) {
      if (!(error instanceof NativeFault)) throw error;
    }
  }
  try {
    yield* skipYielded(inflateInScript(open()));
  } catch (error) {
    if (!(error instanceof InflateFault)) throw error;
    // It keeps back what it made of the piece in which it met the fault.
    yield* skipYielded(inflateInScript(open(), { carefulFrom: error.consumed }));
  }
}
