import { concatBytes } from '#utils/concat-bytes.ts';
import { wrongLength, type Bytes, type Source } from './source.ts';

/** A range of one of the volumes. */
interface Piece {
  volume: Source;
  offset: number;
  length: number;
}

/** The volumes of a split ZIP as one source, in their order. Copies nothing. */
export function joinSources(volumes: readonly Source[], name: string): Source {
  const volumeStarts: number[] = [];
  let size = 0;
  for (const volume of volumes) {
    volumeStarts.push(size);
    size += volume.size;
  }
  const piecesOf = (offset: number, length: number): Piece[] =>
    volumes.flatMap((volume, i) => {
      const start = volumeStarts[i] ?? 0;
      const from = Math.max(offset, start);
      const to = Math.min(offset + length, start + volume.size);
      return from < to ? [{ volume, offset: from - start, length: to - from }] : [];
    });
  const files = volumes.flatMap(({ origin }) => (origin instanceof File ? [origin] : []));
  return {
    name,
    size,
    volumeStarts,
    async read(offset, length, signal) {
      if (offset + length > size) throw wrongLength(name, length);
      const pieces = piecesOf(offset, length);
      return concatBytes(
        await Promise.all(pieces.map((piece) => piece.volume.read(piece.offset, piece.length, signal))),
      );
    },
    stream: (offset, length) => joinedStream(piecesOf(offset, length)),
    ...(volumes.every(({ slice }) => slice) && {
      slice: (offset: number, length: number) =>
        new Blob(
          piecesOf(offset, length).flatMap((piece) => piece.volume.slice?.(piece.offset, piece.length) ?? []),
        ),
    }),
    ...(files.length === volumes.length && { origin: new File(files, name) }),
  };
}

function joinedStream(pieces: readonly Piece[]): ReadableStream<Bytes> {
  const left = [...pieces];
  let reader: ReadableStreamDefaultReader<Bytes> | undefined;
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        for (;;) {
          const result = await reader?.read();
          if (result?.value) return controller.enqueue(result.value);
          const next = left.shift();
          if (!next) return controller.close();
          reader = next.volume.stream(next.offset, next.length).getReader();
        }
      },
      cancel: (reason) => reader?.cancel(reason),
    },
    { highWaterMark: 0 },
  );
}
