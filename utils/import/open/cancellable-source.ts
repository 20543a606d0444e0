import { unlessAborted } from '#utils/unless-aborted.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';

/** How long reading may keep the event loop busy, in ms. Other tasks run then, above all the message that cancels. */
const YIELD_INTERVAL = 30;

/** The same source, whose reads reject as soon as `signal` aborts, even if the file behind it never answers. */
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

/** Reads of a fast file resolve in microtasks alone, and would keep every message waiting. */
function createYielder(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < YIELD_INTERVAL) return;
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
          // Not awaited: a reader that does not answer may never confirm.
          if (signal.aborted) reader.cancel().catch(() => undefined);
          throw error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
