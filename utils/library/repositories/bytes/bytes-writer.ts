import type { DatabaseOpener } from '#utils/library/database.ts';
import { groupWrites } from '#utils/library/rows/group-writes.ts';
import { chunksOf } from '#utils/library/keys.ts';
import type { Chunk, Database } from '#utils/library/schema.ts';
import { write } from '#utils/library/rows/write.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';

export interface BytesWriter {
  bytesId: string;
  /**
   * Appends, in the order of the calls, a chunk or a slice of a file, which the browser copies outside our memory. A buffer
   * has no more than `MAX_IN_ROW` bytes.
   */
  append(bytes: Chunk, signal?: AbortSignal): Promise<void>;
  /** Removes everything that was written. */
  discard(): Promise<void>;
}

/** Up to how many bytes are stored in their row. Rows of 40 kB made thousands of short recordings slower, not faster. */
export const MAX_IN_ROW = 4096;

interface KeyedChunk {
  key: [bytesId: string, chunk: number];
  chunk: Chunk;
}

/** Returns a function that opens a writer. Bytes of several writers share transactions. */
export function createBytesWriters(open: DatabaseOpener): () => Promise<BytesWriter> {
  const noteUncommitted = groupWrites<string>(async (bytesIds) =>
    write(await open(), ['uncommitted'], ({ store }) =>
      Promise.all(bytesIds.map((bytesId) => store.put({ bytesId }))),
    ),
  );
  const writeChunk = groupWrites<KeyedChunk>(async (chunks) =>
    write(await open(), ['bytes'], ({ store }) =>
      Promise.all(chunks.map(({ chunk, key }) => store.put(chunk, key))),
    ),
  );

  return async () => {
    const bytesId = crypto.randomUUID();
    await noteUncommitted(bytesId);
    let chunks = 0;
    let writing: Promise<unknown> = Promise.resolve();
    return {
      bytesId,
      async append(bytes, signal) {
        const key: KeyedChunk['key'] = [bytesId, chunks];
        chunks += 1;
        const written = inRow(bytes).then((chunk) => writeChunk({ chunk, key }));
        writing = Promise.allSettled([writing, written]);
        await unlessAborted(written, signal);
      },
      async discard() {
        // A chunk that still waits to be written would come after this, and stay.
        await writing;
        await discard(await open(), [bytesId]);
      },
    };
  };
}

/** Small bytes as they are stored. */
async function inRow(bytes: Chunk): Promise<Chunk> {
  return bytes instanceof Blob && bytes.size <= MAX_IN_ROW ? bytes.arrayBuffer() : bytes;
}

/** Removes bytes and their marks. */
export async function discard(database: Database, bytesIds: readonly string[]): Promise<void> {
  if (bytesIds.length === 0) return;
  await write(database, ['bytes', 'uncommitted'], (transaction) =>
    Promise.all(
      bytesIds.flatMap((bytesId) => [
        transaction.objectStore('bytes').delete(chunksOf(bytesId)),
        transaction.objectStore('uncommitted').delete(bytesId),
      ]),
    ),
  );
}
