import { CodedError } from '#utils/coded-error.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** What a file can be opened from. Plain data: it can be posted to a worker. */
export type Origin = File | UrlOrigin;

export interface UrlOrigin {
  url: string;
  name: string;
  /** Bytes, from the download: a response of `file:` states no length. */
  size: number;
  /** Where it begins in the file at that URL, in bytes; by default at the file's own start. */
  offset?: number;
}

/** Random access to the bytes of one file. Where they can no longer be read, it throws CodedError `unreadable`. */
export interface Source {
  name: string;
  /** bytes */
  size: number;
  /** Exactly `length` bytes; `unreadable` past the end. */
  read(offset: number, length: number, signal?: AbortSignal): Promise<Bytes>;
  /**
   * Exactly `length` bytes, in chunks. Each chunk is valid until the next one is requested, which may overwrite it:
   * memory that is used only once accumulates, by tens of megabytes, until it is collected.
   */
  stream(offset: number, length: number): ReadableStream<Bytes>;
  /** The same bytes as a Blob that copies nothing, where that is possible. */
  slice?(offset: number, length: number): Blob;
  /** Where each volume begins, if it was joined from those of a split ZIP. */
  volumeStarts?: readonly number[];
  /** What another worker can open it from. */
  origin?: Origin;
}

/**
 * Turns the browser's errors for a file that was moved, changed or forbidden into `unreadable`; other errors stay.
 */
export function toUnreadable(name: string, error: unknown): unknown {
  const isAbort = error instanceof DOMException && error.name === 'AbortError';
  const isReading = error instanceof DOMException || error instanceof TypeError;
  return isAbort || !isReading
    ? error
    : new CodedError('unreadable', `Cannot read ${name}`, { cause: error });
}

/** Size of the buffer that a stream is read into again and again. */
const BUFFER_BYTES = 256 * 1024;

type Read = () => Promise<ReadableStreamReadResult<Bytes>>;

interface Reader {
  read: Read;
  cancel(reason?: unknown): Promise<void>;
}

/** Reads into the same memory where the stream supports it; not every response does in every browser. */
function readerOf(stream: ReadableStream<Bytes>): Reader {
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({ mode: 'byob' });
  } catch (error) {
    if (error instanceof TypeError) return stream.getReader();
    throw error;
  }
  let buffer = new ArrayBuffer(BUFFER_BYTES);
  return {
    async read() {
      // The stream takes over the buffer while it fills it, and returns it as a new one.
      const result = await reader.read(new Uint8Array(buffer));
      if (result.value) buffer = result.value.buffer;
      return result.done ? { done: true, value: undefined } : result;
    },
    cancel: (reason) => reader.cancel(reason),
  };
}

/** `stream` with its failures as `unreadable`, including an end before `length` bytes or more bytes after them. */
export function exactStream(
  name: string,
  length: number,
  open: () => Promise<ReadableStream<Bytes>>,
): ReadableStream<Bytes> {
  let reader: Reader | undefined;
  let left = length;
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        if (left === 0) return controller.close();
        try {
          reader ??= readerOf(await open());
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
  return new CodedError('unreadable', `${name} did not return the ${length} bytes that were requested`);
}
