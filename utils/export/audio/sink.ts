import type { ExportOptions } from '#utils/export/export-request.ts';

/** Receives the bytes of a file in order, and returns the file at the end. */
export interface Sink {
  /** The caller may reuse the memory of `bytes` as soon as this returns. */
  write(bytes: Uint8Array): void;
  /** Replaces the first bytes of the file. */
  overwriteStart(bytes: Uint8Array): void;
  /** To be called once; after it, only `discard`. */
  finish(): Promise<Blob>;
  /** Deletes what was written, also after `finish`. */
  discard(): Promise<void>;
}

/** `type`: the file's media type. */
export type OpenSink = (type: string) => Promise<Sink>;

export interface WriteOptions extends ExportOptions {
  sink: Sink;
}

/** For audio that is encoded again. */
export interface EncodeOptions extends WriteOptions {
  /** Whether it gets the loudness that podcast hosts ask for. */
  isLevelled: boolean;
}

/** Keeps the bytes in memory, so it is for small files. */
export function openMemorySink(type: string): Promise<Sink> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  return Promise.resolve({
    write: (bytes) => void chunks.push(bytes.slice()),
    overwriteStart: (bytes) => chunks[0]?.set(bytes),
    finish: () => Promise.resolve(new Blob(chunks, { type })),
    discard: () => {
      chunks.length = 0;
      return Promise.resolve();
    },
  });
}
