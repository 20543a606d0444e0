import { concatBytes } from '#utils/concat-bytes.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { Bytes, Source } from '#utils/zip/index.ts';
import { createHeldBytes, type HeldRange } from './held-bytes.ts';
import type { LinkReader } from './link-reader.ts';
import { mergeByteRanges } from './merge-byte-ranges.ts';
import { keepingReader, type KeptChunks } from './kept-chunks.ts';
import type { ByteRange, RemoteFile } from './remote-file.ts';
import { createTapes } from './tapes.ts';
import type { Slots } from './traffic.ts';

/** A file behind a link, as the ZIP reader reads any other. */
export interface RemoteSource extends Source {
  readonly file: RemoteFile;
  /** Reads these ranges into memory, near ones together, so that they need not be asked for one by one. */
  hold(ranges: readonly ByteRange[]): Promise<void>;
  /** What will be read, each range from its beginning to its end: then one request is enough for near ones together. */
  expect(ranges: readonly ByteRange[]): void;
  /** What is in memory, to be handed on. */
  held(): readonly HeldRange[];
  /** Ends the requests that nobody reads on. */
  close(): Promise<unknown>;
}

export interface RemoteSourceOptions {
  signal: AbortSignal;
  /** Of all links together. */
  slots: Slots;
  /** What is in memory already. */
  held?: readonly HeldRange[] | undefined;
  /** Where what comes of expected ranges is kept, for another try. */
  kept?: KeptChunks | undefined;
}

export function createRemoteSource(
  reader: LinkReader,
  { signal, slots, held: known, kept }: RemoteSourceOptions,
): RemoteSource {
  const { name, size } = reader.file;
  const held = createHeldBytes(known);
  const tapes = createTapes(kept ? keepingReader(reader, kept) : reader, slots, signal);

  async function ask(offset: number, length: number): Promise<Bytes> {
    const chunks: Bytes[] = [];
    for await (const chunk of reader.bytes({ offset, length }, signal)) chunks.push(chunk);
    const bytes = concatBytes(chunks);
    held.add({ offset, bytes });
    return bytes;
  }

  async function read(offset: number, length: number): Promise<Bytes> {
    if (offset < 0 || offset + length > size) {
      throw new CodedError('unreadable', `${name} has no ${length} bytes at ${offset}`);
    }
    const bytes = held.find(offset, length);
    if (bytes) return bytes.slice();
    const stream = tapes.find(offset, length);
    if (!stream) return (await ask(offset, length)).slice();
    const chunks: Bytes[] = [];
    for await (const chunk of stream) chunks.push(chunk.slice());
    return concatBytes(chunks);
  }

  async function* chunksOf(offset: number, length: number): AsyncGenerator<Bytes, void> {
    const bytes = held.find(offset, length);
    if (bytes) yield bytes.slice();
    else yield* tapes.find(offset, length) ?? reader.bytes({ offset, length }, signal);
  }

  return {
    name,
    size,
    file: reader.file,
    read,
    stream: (offset, length) => streamOf(() => chunksOf(offset, length)),
    async hold(ranges) {
      const wanted = ranges.filter(({ offset, length }) => !held.find(offset, length));
      await Promise.all(mergeByteRanges(wanted).map(({ offset, length }) => ask(offset, length)));
    },
    expect: (ranges) => tapes.expect(mergeByteRanges(ranges)),
    held: () => held.ranges(),
    close: () => tapes.close(),
  };
}

/** Opened only when it is read. */
function streamOf(open: () => AsyncGenerator<Bytes, void>): ReadableStream<Bytes> {
  let chunks: AsyncGenerator<Bytes, void> | undefined;
  return new ReadableStream<Bytes>(
    {
      async pull(controller) {
        const { value, done } = await (chunks ??= open()).next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await chunks?.return();
      },
    },
    { highWaterMark: 0 },
  );
}
