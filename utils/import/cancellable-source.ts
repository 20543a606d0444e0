import { unlessAborted } from '../unless-aborted.ts';
import type { Bytes, Source } from '../zip/index.ts';

/** The same source, whose reads end as soon as `signal` aborts, also where the file behind it never answers. */
export function cancellableSource(source: Source, signal: AbortSignal): Source {
  return {
    ...source,
    read: (offset, length) => unlessAborted(source.read(offset, length, signal), signal),
    stream: (offset, length) => cancellableStream(source.stream(offset, length), signal),
  };
}

function cancellableStream(stream: ReadableStream<Bytes>, signal: AbortSignal): ReadableStream<Bytes> {
  const reader = stream.getReader();
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        try {
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
