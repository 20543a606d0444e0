import { InflateFault, inflateInScript } from './inflate-in-script.ts';
import { canInflateNatively, inflateNatively, NativeFault } from './inflate-natively.ts';
import type { Bytes } from '#utils/zip/source/source.ts';

/** Which inflater: the browser's (`native`), or fflate, which can read everything but is slower. */
export type Inflater = 'native' | 'fflate';

export function bestInflater(): Inflater {
  return canInflateNatively() ? 'native' : 'fflate';
}

/**
 * Inflates raw deflate data and yields each byte once; each call of `open` must stream the data from its start. Where
 * the browser's inflater gives up, fflate continues. Where fflate meets a fault, it reads up to it once more, slowly,
 * to save everything before it. Ends where the data ends, also in the middle; throws `InflateFault` after what could
 * be saved of broken data.
 */
export async function* inflateStream(
  open: () => AsyncIterable<Bytes>,
  inflater: Inflater = bestInflater(),
): AsyncGenerator<Bytes, void> {
  let yielded = 0;

  /** The part that has not been yielded yet. */
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
    // The inflater has not returned its output of the piece with the fault.
    yield* skipYielded(inflateInScript(open(), { carefulFrom: error.consumed }));
  }
}
