import type { Bytes } from '../zip/index.ts';
import type { WriteBehind } from './write-behind.ts';

/** Bytes that are written at a time where they cannot be handed on as a slice: three times that is held at most. */
const CHUNK = 4 * 1024 * 1024;

/** Gathers what comes in small pieces into chunks to write. */
export interface ChunkWriter {
  add(piece: Bytes): Promise<void>;
  /** To be called after the last piece. */
  flush(): Promise<void>;
}

export function createChunkWriter(writes: WriteBehind): ChunkWriter {
  let held: Bytes[] = [];
  let bytes = 0;

  async function flush(): Promise<void> {
    if (bytes === 0) return;
    const chunk = new Blob(held);
    held = [];
    bytes = 0;
    await writes.begin(chunk);
  }

  return {
    async add(piece) {
      held.push(piece);
      bytes += piece.length;
      if (bytes >= CHUNK) await flush();
    },
    flush,
  };
}
