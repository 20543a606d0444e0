import { CodedError } from '#utils/coded-error.ts';
import {
  exactStream,
  toUnreadable,
  wrongLength,
  type Bytes,
  type Origin,
  type Source,
  type UrlOrigin,
} from './source.ts';

export function sourceFrom(origin: Origin): Source {
  return 'url' in origin ? sourceFromUrl(origin) : sourceFromFile(origin);
}

/** A source for a file that a person picked or dropped. */
export function sourceFromFile(file: File): Source {
  const { name, size } = file;
  const slice = (offset: number, length: number): Blob => file.slice(offset, offset + length);
  return {
    name,
    size,
    origin: file,
    slice,
    async read(offset, length, signal) {
      signal?.throwIfAborted();
      try {
        const bytes = new Uint8Array(await slice(offset, length).arrayBuffer());
        if (bytes.length !== length) throw wrongLength(name, length);
        return bytes;
      } catch (error) {
        throw toUnreadable(name, error);
      }
    },
    stream: (offset, length) => exactStream(name, length, async () => slice(offset, length).stream()),
  };
}

/**
 * A source for a URL that supports `Range`. Chromium's `file:` does, with status 200 and exactly the bytes asked for.
 */
export function sourceFromUrl(origin: UrlOrigin): Source {
  const { url, name, size, offset: start = 0 } = origin;
  const open = async (
    offset: number,
    length: number,
    signal?: AbortSignal,
  ): Promise<ReadableStream<Bytes>> => {
    const range = `bytes=${start + offset}-${start + offset + length - 1}`;
    const response = await fetch(url, { headers: { Range: range }, ...(signal && { signal }) });
    if (!response.ok || !response.body) {
      throw new CodedError('unreadable', `${name} answered ${response.status} to ${range}`);
    }
    return response.body;
  };
  return {
    name,
    size,
    origin,
    read: (offset, length, signal) =>
      readAll(
        exactStream(name, length, () => open(offset, length, signal)),
        length,
      ),
    stream: (offset, length) => exactStream(name, length, () => open(offset, length)),
  };
}

async function readAll(stream: ReadableStream<Bytes>, length: number): Promise<Bytes> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  for await (const chunk of stream) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return bytes;
}
