import { unlessAborted } from '#utils/unless-aborted.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';

/** How long work may go on, in ms, before whatever else waits has its turn: the message that cancels it, above all. */
const TURN = 30;

/** The same source, whose reads end as soon as `signal` aborts, also where the file behind it never answers. */
export function cancellableSource(source: Source, signal: AbortSignal): Source {
  const yieldToOthers = createYielder();
  return {
    ...source,
    async read(offset, length) {
      await yieldToOthers();
      return unlessAborted(source.read(offset, length, signal), signal);
    },
    stream: (offset, length) => cancellableStream(source.stream(offset, length), yieldToOthers, signal),
  };
}

/** Bytes that lie ready come without the event loop being asked: a fast file would keep every message waiting. */
function createYielder(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}

function cancellableStream(
  stream: ReadableStream<Bytes>,
  yieldToOthers: () => Promise<void>,
  signal: AbortSignal,
): ReadableStream<Bytes> {
  const reader = stream.getReader();
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        try {
          await yieldToOthers();
          const { value, done } = await unlessAborted(reader.read(), signal);
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          if (signal.aborted) leave(reader);
          throw error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

/** Nobody waits for what a reader that does not answer has to say about its end. */
function leave(reader: ReadableStreamDefaultReader<Bytes>): void {
  reader.cancel().catch(() => undefined);
}
