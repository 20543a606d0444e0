import type { Bytes } from '#utils/zip/index.ts';
import type { WriteBehind } from './write-behind.ts';

/** Bytes that are written at a time where they cannot be handed on as a slice: three times that is held at most. */
const CHUNK = 3 * 1024 * 1024;
/** Bytes that the collector is made to count for each chunk; found by measuring. */
const BALLAST = 11 * CHUNK;

/** Gathers what comes in small pieces into chunks to write. */
export interface ChunkWriter {
  add(piece: Bytes): Promise<void>;
  /** To be called after the last piece. */
  flush(): Promise<void>;
}

export function createChunkWriter(writes: WriteBehind): ChunkWriter {
  const held = new Uint8Array(CHUNK);
  let filled = 0;

  async function flush(): Promise<void> {
    if (filled === 0) return;
    // A copy: what is held is filled anew while it is written.
    const chunk = new Blob([held.subarray(0, filled)]);
    filled = 0;
    haveCollected();
    await writes.begin(chunk);
  }

  return {
    async add(piece) {
      for (let at = 0; at < piece.length;) {
        const part = piece.subarray(at, at + CHUNK - filled);
        held.set(part, filled);
        filled += part.length;
        at += part.length;
        if (filled === CHUNK) await flush();
      }
    },
    flush,
  };
}

/**
 * A Blob's bytes stay in memory until the Blob is collected, and V8 counts a Blob as nothing: an hour of sound would lie
 * there whole. A buffer counts, and while nobody writes into it takes no memory.
 */
function haveCollected(): void {
  new ArrayBuffer(BALLAST).slice(0, 0);
}
