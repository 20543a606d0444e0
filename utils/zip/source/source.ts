import { CodedError } from '#utils/coded-error.ts';

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
  /**
   * Exactly `length` bytes, as they come. Each chunk is good until the next is asked for, which may overwrite it:
   * memory that is used once only piles up, by tens of megabytes, until it is collected.
   */
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

/** Memory that a stream is read into, over and over. */
const BUFFER_BYTES = 256 * 1024;

type Read = () => Promise<ReadableStreamReadResult<Bytes>>;

interface Reader {
  read: Read;
  cancel(reason?: unknown): Promise<void>;
}

/** Reads into the same memory all the time where the stream can: not every answer to a request does in every browser. */
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
      // Whoever fills the memory has it meanwhile, and gives it back under another name.
      const result = await reader.read(new Uint8Array(buffer));
      if (result.value) buffer = result.value.buffer;
      return result.done ? { done: true, value: undefined } : result;
    },
    cancel: (reason) => reader.cancel(reason),
  };
}

/** `stream` with its failures as `unreadable`, among them an end before `length` bytes or none after them. */
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
  return new CodedError('unreadable', `${name} did not give the ${length} bytes that were asked for`);
}
