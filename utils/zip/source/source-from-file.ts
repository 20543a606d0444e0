import { exactStream, toUnreadable, wrongLength, type Source } from './source.ts';

/** A file that a person picked or dropped. */
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
