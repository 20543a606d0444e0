import type { PartWriter } from '#utils/library/index.ts';

/** Writes that go on while the next bytes are read: two at a time, so that the disk never waits and little is held. */
export interface WriteBehind {
  /** Begins to write these, once no more than one write is under way. */
  begin(bytes: Blob): Promise<void>;
  /** Throws what a write has failed with: no need to read on then. */
  throwIfFailed(): void;
  /** Resolves when all of it is written. */
  end(): Promise<void>;
}

export function createWriteBehind(writer: PartWriter, signal: AbortSignal): WriteBehind {
  let older = Promise.resolve();
  let newest = Promise.resolve();
  let failure: { error: unknown } | undefined;

  return {
    async begin(bytes) {
      await older;
      older = newest;
      newest = writer.append(bytes, signal);
      newest.catch((error: unknown) => (failure = { error }));
    },
    throwIfFailed() {
      if (failure) throw failure.error;
    },
    async end() {
      await older;
      await newest;
    },
  };
}
