import { CodedError } from '../coded-error.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a file can be opened from: plain data, which may be posted to a worker. */
export type Origin = File | { url: string; name: string; /** bytes */ size: number };

/** Random access to the bytes of one file. Whatever can no longer be read is a CodedError `unreadable`. */
export interface Source {
  name: string;
  /** bytes */
  size: number;
  /** Exactly `length` bytes; asking past the end is `unreadable`. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Bytes>;
  /** Exactly `length` bytes, as they come. */
  stream(offset: number, length: number): ReadableStream<Bytes>;
  /** The same bytes as a Blob that copies nothing, where there is one. */
  slice?(offset: number, length: number): Blob;
  /** From what another worker can open it too. */
  origin?: Origin;
}

/** The browser's own ways to say that a file was moved, changed or forbidden become `unreadable`; other errors stay. */
export function toUnreadable(name: string, error: unknown): unknown {
  const isAbort = error instanceof DOMException && error.name === 'AbortError';
  const isReading = error instanceof DOMException || error instanceof TypeError;
  return isAbort || !isReading
    ? error
    : new CodedError('unreadable', `Cannot read ${name}`, { cause: error });
}

/** `stream` with its failures as `unreadable`, among them an end before `length` bytes or none after them. */
export function exactStream(
  name: string,
  length: number,
  open: () => Promise<ReadableStream<Bytes>>,
): ReadableStream<Bytes> {
  let reader: ReadableStreamDefaultReader<Bytes> | undefined;
  let left = length;
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        if (left === 0) return controller.close();
        try {
          reader ??= (await open()).getReader();
          const { value } = await reader.read();
          if (!value || value.length > left) {
            await reader.cancel();
            throw wrongLength(name, length);
          }
          left -= value.length;
          controller.enqueue(value);
          if (left > 0) return;
          await reader.cancel();
          controller.close();
        } catch (error) {
          throw toUnreadable(name, error);
        }
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

export function wrongLength(name: string, length: number): CodedError {
  return new CodedError('unreadable', `${name} did not give the ${length} bytes that were asked for`);
}
