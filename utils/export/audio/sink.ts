/** Takes a file's bytes in order, and gives the file in the end. */
export interface Sink {
  /** Has taken the bytes when it returns: what they lie in can be used again. */
  write(bytes: Uint8Array): void;
  /** Writes again over what has been written at the start. */
  overwriteStart(bytes: Uint8Array): void;
  /** To be called once, and nothing after it. */
  finish(): Promise<Blob>;
  /** Takes back what was written. */
  discard(): Promise<void>;
}

export type OpenSink = (type: string) => Promise<Sink>;

/** Keeps what is written in memory: for what is small. */
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
