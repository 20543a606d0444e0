import { createAdtsIndexer, type AudioIndex } from '#utils/audio/index.ts';
import type { FinishedPart, LibraryWriter } from '#utils/library/index.ts';
import { createChunkWriter } from './chunked-writer.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import { createWriteBehind } from './write-behind.ts';

export interface StoredPart {
  /** Ready to be shelved. */
  stored: FinishedPart;
  /** Whether every byte is what was packed. */
  isIntact: boolean;
  /** Whether its end is missing. */
  isCutOff: boolean;
}

export interface StoreOptions {
  library: LibraryWriter;
  signal: AbortSignal;
  /** Told the bytes taken, as they come. */
  onBytes(count: number): void;
}

/** `takePart`, here or in another worker. */
export type StorePart = (item: FileItem, part: number, options: StoreOptions) => Promise<StoredPart>;

/**
 * Takes one part's sound into the library in one pass: each chunk is checked and walked while the one before is
 * written. A stored entry of a picked file is read for the walk only; meanwhile the browser copies its bytes by itself,
 * which is several times faster.
 */
export async function storeAdts(item: FileItem, part: number, options: StoreOptions): Promise<StoredPart> {
  const { library, signal, onBytes } = options;
  const slice = await item.slice(signal);
  const writer = await library.openPart();
  const writes = createWriteBehind(writer, signal);
  const chunks = slice ? undefined : createChunkWriter(writes);
  try {
    // Of what can be sliced every byte is given, or reading fails: it is as long as what is walked.
    if (slice) await writes.begin(slice);
    const indexer = createAdtsIndexer();
    const stream = item.open(signal);
    for await (const chunk of stream) {
      signal.throwIfAborted();
      writes.throwIfFailed();
      indexer.push(chunk);
      await chunks?.add(chunk);
      onBytes(chunk.length);
    }
    await chunks?.flush();
    const index: AudioIndex = indexer.finish();
    await writes.end();
    const { isIntact, fault } = stream.outcome;
    const isCutOff = fault === 'cut-off' || fault === 'broken';
    return { stored: { part, bytesId: writer.bytesId, size: index.bytes, index }, isIntact, isCutOff };
  } catch (error) {
    await discardUnlessAborted(() => writer.discard(), signal);
    throw error;
  }
}

/** Whoever cancels does not wait for this: what is left is swept as soon as the import has ended, or before the next. */
export async function discardUnlessAborted(discard: () => Promise<void>, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await discard().catch(() => undefined);
}
