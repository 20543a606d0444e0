import type { Bytes, Source } from '#utils/zip/index.ts';

/** Bytes up to which a range is small. */
const SMALL = 4 * 1024;
/** Bytes that are read at a time. */
const WINDOW = 64 * 1024;
/** So many windows are kept: several entries are read at a time. */
const MAX_WINDOWS = 16;

/**
 * The same source, of which more is read than is asked for where that is little, as local headers and tiny files are: in
 * Chromium each read of a file waits for the browser process, as long as for 64 KiB.
 */
export function readAhead(source: Source): Source {
  const windows = new Map<number, Promise<Bytes>>();

  function windowAt(at: number, signal?: AbortSignal): Promise<Bytes> {
    const known = windows.get(at);
    if (known) return known;
    // As much more as a small range may reach beyond it.
    const window = source.read(at, Math.min(WINDOW + SMALL, source.size - at), signal);
    windows.set(at, window);
    // Another try may succeed.
    window.catch(() => windows.delete(at));
    const [oldest] = windows.keys();
    if (windows.size > MAX_WINDOWS && oldest !== undefined) windows.delete(oldest);
    return window;
  }

  async function read(offset: number, length: number, signal?: AbortSignal): Promise<Bytes> {
    if (length > SMALL || offset < 0 || offset + length > source.size)
      return source.read(offset, length, signal);
    const at = offset - (offset % WINDOW);
    const window = await windowAt(at, signal);
    return window.slice(offset - at, offset - at + length);
  }

  return {
    ...source,
    read,
    stream: (offset, length) =>
      length > SMALL ? source.stream(offset, length) : streamOf(() => read(offset, length)),
  };
}

function streamOf(read: () => Promise<Bytes>): ReadableStream<Bytes> {
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        controller.enqueue(await read());
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
