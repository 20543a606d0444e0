import { concatBytes } from '#utils/concat-bytes.ts';
import { wrongLength, type Bytes, type Source } from './source.ts';
import type { Window } from './window.ts';

/** Reads that go forward through a source: larger and larger ones, then a stream, until there is a leap. */
export interface MovingWindow {
  /** Bytes of the source. */
  size: number;
  /** The bytes asked for; fewer where the source ends. */
  look(offset: number, length: number): Promise<Bytes>;
  /** What has been read last. */
  seen(): Window;
  /** Reads on, so that the window begins at `offset`, which lies in it or at its end. */
  moveTo(offset: number): Promise<void>;
  /** To be called when nothing more is to be read. */
  close(): Promise<void>;
}

/** Read at once after a leap. */
const SMALLEST = 4 * 1024;
/** The first that is read where the way goes on; also what it is cheaper to read than to leap over. */
const ONWARD = 64 * 1024;
/** Where so much would be read next, a stream is opened: it is faster, but takes longer to begin and to end. */
const LONG = 512 * 1024;

export function createMovingWindow(source: Source, signal?: AbortSignal): MovingWindow {
  const { size } = source;
  let window: Window = { offset: 0, bytes: new Uint8Array() };
  let reach = ONWARD / 2;
  let flow: ReadableStreamDefaultReader<Bytes> | undefined;

  const endOfWindow = (): number => window.offset + window.bytes.length;
  const read = (offset: number, length: number): Promise<Bytes> =>
    source.read(offset, Math.min(length, size - offset), signal);

  async function moveTo(offset: number, to = 0): Promise<void> {
    const more = await readOn(to - endOfWindow());
    const kept = window.bytes.subarray(offset - window.offset);
    window = { offset, bytes: kept.length === 0 ? more : concatBytes([kept, more]) };
  }

  /** Some of what comes after the window; all that is wanted if it is not streamed. */
  async function readOn(wanted: number): Promise<Bytes> {
    const offset = endOfWindow();
    reach = Math.min(LONG, Math.max(ONWARD, 2 * reach));
    if (reach < LONG) return read(offset, Math.max(reach, wanted));
    flow ??= source.stream(offset, size - offset).getReader();
    const { value } = await flow.read();
    if (!value) throw wrongLength(source.name, size - offset);
    return value.slice();
  }

  async function leapTo(offset: number, length: number): Promise<void> {
    await close();
    reach = SMALLEST;
    window = { offset, bytes: await read(offset, Math.max(reach, length)) };
  }

  async function close(): Promise<void> {
    await flow?.cancel();
    flow = undefined;
  }

  return {
    size,
    seen: () => window,
    moveTo,
    close,
    async look(offset, length) {
      if (offset >= size) return new Uint8Array();
      const end = Math.min(offset + length, size);
      if (offset < window.offset || offset > endOfWindow() + ONWARD) await leapTo(offset, length);
      while (end > endOfWindow()) await moveTo(Math.min(offset, endOfWindow()), end);
      return window.bytes.subarray(offset - window.offset, end - window.offset);
    },
  };
}
