import { wrongLength, type Origin, type Source } from './source.ts';

interface Range {
  /** Where it begins in the source, in bytes. */
  offset: number;
  /** Bytes. */
  length: number;
}

/** A range of a source as a source of its own, such as a stored ZIP inside a ZIP. Copies nothing. */
export function partOfSource(source: Source, range: Range, name: string): Source {
  const { offset, length: size } = range;
  const { slice, origin } = source;
  return {
    name,
    size,
    async read(at, length, signal) {
      if (at + length > size) throw wrongLength(name, length);
      return source.read(offset + at, length, signal);
    },
    stream: (at, length) => source.stream(offset + at, length),
    ...(slice && { slice: (at: number, length: number) => slice(offset + at, Math.min(length, size - at)) }),
    ...(origin && { origin: partOfOrigin(origin, range, name) }),
  };
}

function partOfOrigin(origin: Origin, { offset, length }: Range, name: string): Origin {
  return 'url' in origin
    ? { url: origin.url, name, size: length, offset: (origin.offset ?? 0) + offset }
    : new File([origin.slice(offset, offset + length)], name);
}
