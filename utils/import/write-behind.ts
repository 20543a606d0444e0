import type { PartWriter } from '../library/shelve.ts';

/** Writes that go on while the next bytes are read: one at a time, so that what is held stays small. */
export interface WriteBehind {
  /** Begins to write these, once what was begun before is written. */
  begin(bytes: Blob): Promise<void>;
  /** Throws what a write has failed with: no need to read on then. */
  throwIfFailed(): void;
  /** Resolves when all of it is written. */
  end(): Promise<void>;
}

export function createWriteBehind(writer: PartWriter, signal: AbortSignal): WriteBehind {
  let writing = Promise.resolve();
  let failure: { error: unknown } | undefined;

  return {
    async begin(bytes) {
      await writing;
      writing = writer.append(bytes, signal);
      writing.catch((error: unknown) => (failure = { error }));
    },
    throwIfFailed() {
      if (failure) throw failure.error;
    },
    end: () => writing,
  };
}
