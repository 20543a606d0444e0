import {
  crc32,
  sourceFrom,
  streamEntry,
  storedSlice,
  type Bytes,
  type Entry,
  type Origin,
  type Source,
} from '#utils/zip/index.ts';

/** One of the files to import: an entry of a ZIP, or a loose file. */
export interface FileItem {
  /** Its path in its archive or folder, separated by `/`. Never used as a path on a disk. */
  path: string;
  /** Bytes. */
  size: number;
  /** Of its bytes, as its ZIP states it; a loose file has none. */
  crc32?: number;
  /** Bytes that it takes in its ZIP; the same for a loose file. */
  packedSize: number;
  /**
   * Streams its bytes; once they are read, `outcome` says whether they are intact. Throws what `streamEntry` throws.
   */
  open(signal: AbortSignal): FileItemStream;
  /** The same bytes as a Blob, which the browser can copy by itself; undefined if they are compressed. */
  slice(signal: AbortSignal): Promise<Blob | undefined>;
  /** Lets another worker open it too; missing if that is impossible. */
  origin?: FileItemOrigin;
}

/** Plain data that can be posted to a worker, to open the item there. */
export interface FileItemOrigin {
  source: Origin;
  path: string;
  /** The item's entry in the source; none if the item is the file itself. */
  entry?: Entry;
}

/** Opens an item from an origin that was posted here. */
export function itemFrom({ source, path, entry }: FileItemOrigin): FileItem {
  return entry ? entryItem(sourceFrom(source), entry) : fileItem(sourceFrom(source), path);
}

export interface FileItemStream extends AsyncIterable<Bytes> {
  /** Final after the last chunk. `crc32`: of the bytes streamed. */
  outcome: { readonly isIntact: boolean; readonly crc32: number; readonly fault?: string };
}

export function entryItem(source: Source, entry: Entry): FileItem {
  return {
    path: entry.name,
    size: entry.size,
    ...(entry.isEndKnown && { crc32: entry.crc32 }),
    packedSize: entry.compressedSize,
    open: (signal) => streamEntry(source, entry, { signal }),
    slice: (signal) => storedSlice(source, entry, signal),
    ...(source.origin && { origin: { source: source.origin, path: entry.name, entry } }),
  };
}

export function fileItem(source: Source, path: string): FileItem {
  return {
    path,
    size: source.size,
    packedSize: source.size,
    open: () => streamFile(source),
    slice: async () => source.slice?.(0, source.size),
    ...(source.origin && { origin: { source: source.origin, path } }),
  };
}

/** A loose file states no checksum, so whatever its bytes are, they are intact. */
function streamFile(source: Source): FileItemStream {
  const outcome = { isIntact: true, crc32: 0 };
  async function* bytes(): AsyncGenerator<Bytes, void> {
    for await (const chunk of source.stream(0, source.size)) {
      outcome.crc32 = crc32(chunk, outcome.crc32);
      yield chunk;
    }
  }
  return { outcome, [Symbol.asyncIterator]: bytes };
}
