import {
  DEFLATED,
  sourceFrom,
  STORED,
  streamEntry,
  storedSlice,
  type Bytes,
  type Entry,
  type Origin,
  type Source,
} from '#utils/zip/index.ts';
import { CodedError } from '#utils/coded-error.ts';

/** One file inside what was chosen: an entry of a ZIP, or a file by itself. */
export interface FileItem {
  /** Its path in its archive or folder, with `/`. Never used as a path on a disk. */
  path: string;
  /** Bytes. */
  size: number;
  /**
   * Its bytes as they come, and, once they have, how they came out. Throws `unknown-audio` where they are packed in
   * a way that X's never are.
   */
  open(signal: AbortSignal): FileItemStream;
  /** The same bytes as a Blob that the browser copies by itself, where there is one. */
  slice(signal: AbortSignal): Promise<Blob | undefined>;
  /** From what another worker can open it too, where it can. */
  origin?: FileItemOrigin;
}

/** What an item can be opened from: plain data, which may be posted to a worker. */
export interface FileItemOrigin {
  source: Origin;
  path: string;
  /** Which entry of the source it is; none where it is the file itself. */
  entry?: Entry;
}

/** Opens an item anew, where its origin was posted to. */
export function itemFrom({ source, path, entry }: FileItemOrigin): FileItem {
  return entry ? entryItem(sourceFrom(source), entry) : fileItem(sourceFrom(source), path);
}

export interface FileItemStream extends AsyncIterable<Bytes> {
  outcome: { readonly isIntact: boolean; readonly fault?: string };
}

/** An entry of a ZIP. */
export function entryItem(source: Source, entry: Entry): FileItem {
  return {
    path: entry.name,
    size: entry.size,
    open(signal) {
      refuseMethod(entry);
      return streamEntry(source, entry, { signal });
    },
    slice: (signal) => storedSlice(source, entry, signal),
    ...(source.origin && { origin: { source: source.origin, path: entry.name, entry } }),
  };
}

/** It is not the file that cannot be read. What is encrypted may have any method, and a code of its own. */
function refuseMethod({ name, method, isEncrypted }: Entry): void {
  if (isEncrypted || method === STORED || method === DEFLATED) return;
  throw new CodedError('unknown-audio', `${name} is packed by method ${method}`);
}

/** A file by itself. */
export function fileItem(source: Source, path: string): FileItem {
  return {
    path,
    size: source.size,
    open: () => {
      const outcome = { isIntact: true };
      return { outcome, [Symbol.asyncIterator]: () => source.stream(0, source.size)[Symbol.asyncIterator]() };
    },
    slice: async () => source.slice?.(0, source.size),
    ...(source.origin && { origin: { source: source.origin, path } }),
  };
}
