import { concatBytes } from '#utils/concat-bytes.ts';
import { wrongLength, type Bytes, type Source } from './source.ts';
import type { SourceWindow } from './window.ts';

/** Sequential reads of a source: larger and larger ones, then a stream, until there is a jump. */
export interface MovingWindow {
  /** Bytes of the source. */
  size: number;
  /** The bytes asked for; fewer where the source ends. */
  read(offset: number, length: number): Promise<Bytes>;
  /** The bytes that were read last. */
  current(): SourceWindow;
  /** Reads on, so that the window begins at `offset`, which must be in the window or at its end. */
  moveTo(offset: number): Promise<void>;
  /** Call when nothing more is to be read. */
  close(): Promise<void>;
}

/** Bytes read after a jump. */
const MIN_READ_BYTES = 4 * 1024;
/** Bytes of the first read after it; a gap of this size is read rather than jumped over. */
const SEQUENTIAL_BYTES = 64 * 1024;
/** From this size on a stream is opened instead: it is faster, but slow to begin and to end. */
const STREAM_FROM_BYTES = 512 * 1024;

export function createMovingWindow(source: Source, signal?: AbortSignal): MovingWindow {
  const { size } = source;
  let window: SourceWindow = { offset: 0, bytes: new Uint8Array() };
  let readLength = SEQUENTIAL_BYTES / 2;
  let reader: ReadableStreamDefaultReader<Bytes> | undefined;

  const endOfWindow = (): number => window.offset + window.bytes.length;
  const read = (offset: number, length: number): Promise<Bytes> =>
    source.read(offset, Math.min(length, size - offset), signal);

  async function moveTo(offset: number, to = 0): Promise<void> {
    const more = await readMore(to - endOfWindow());
    const rest = window.bytes.subarray(offset - window.offset);
    window = { offset, bytes: rest.length === 0 ? more : concatBytes([rest, more]) };
  }

  /** Bytes after the window: all that are needed, or a chunk of the stream. */
  async function readMore(needed: number): Promise<Bytes> {
    const offset = endOfWindow();
    readLength = Math.min(STREAM_FROM_BYTES, Math.max(SEQUENTIAL_BYTES, 2 * readLength));
    if (readLength < STREAM_FROM_BYTES) return read(offset, Math.max(readLength, needed));
    reader ??= source.stream(offset, size - offset).getReader();
    const { value } = await reader.read();
    if (!value) throw wrongLength(source.name, size - offset);
    return value.slice();
  }

  async function jumpTo(offset: number, length: number): Promise<void> {
    await close();
    readLength = MIN_READ_BYTES;
    window = { offset, bytes: await read(offset, Math.max(readLength, length)) };
  }

  async function close(): Promise<void> {
    await reader?.cancel();
    reader = undefined;
  }

  return {
    size,
    current: () => window,
    moveTo,
    close,
    async read(offset, length) {
      if (offset >= size) return new Uint8Array();
      const end = Math.min(offset + length, size);
      if (offset < window.offset || offset > endOfWindow() + SEQUENTIAL_BYTES) await jumpTo(offset, length);
      while (end > endOfWindow()) await moveTo(Math.min(offset, endOfWindow()), end);
      return window.bytes.subarray(offset - window.offset, end - window.offset);
    },
  };
}
