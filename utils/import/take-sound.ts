import { createAdtsIndexer, type SoundIndex } from '#utils/audio/index.ts';
import type { FinishedPart, PartWriter, Shelf } from '../library/shelve.ts';
import type { Item } from './items.ts';

/** Bytes that are written at a time where they cannot be handed on as a slice: bounds what is held in memory. */
const CHUNK = 8 * 1024 * 1024;

export interface TakenPart {
  /** Ready to be shelved. */
  taken: FinishedPart;
  /** Whether every byte is what was packed. */
  isIntact: boolean;
  /** Whether its end is missing. */
  isCutOff: boolean;
}

export interface TakeOptions {
  shelf: Shelf;
  signal: AbortSignal;
  /** Told the bytes taken, as they come. */
  onBytes(count: number): void;
}

/**
 * Takes one part's sound into the library in one pass: each chunk is checked, walked and written. A stored entry of a
 * picked file is read for the walk only; its bytes the browser copies itself, which is several times faster.
 */
export async function takeSound(item: Item, part: number, options: TakeOptions): Promise<TakenPart> {
  const { shelf, signal, onBytes } = options;
  const slice = await item.slice(signal);
  const writer = await shelf.begin();
  try {
    const indexer = createAdtsIndexer();
    const buffer = slice ? undefined : createBuffer(writer, signal);
    const stream = item.open(signal);
    for await (const chunk of stream) {
      signal.throwIfAborted();
      indexer.push(chunk);
      await buffer?.add(chunk);
      onBytes(chunk.length);
    }
    const index: SoundIndex = indexer.finish();
    if (slice) await writer.append(slice.slice(0, index.bytes), signal);
    else await buffer?.flush();
    const { isIntact, fault } = stream.outcome;
    const isCutOff = fault === 'cut-off' || fault === 'broken';
    return { taken: { part, bytesId: writer.bytesId, size: index.bytes, index }, isIntact, isCutOff };
  } catch (error) {
    await takeBack(() => writer.discard(), signal);
    throw error;
  }
}

/** Whoever cancels does not wait for this: what is left is swept as soon as the import has ended, or before the next. */
export async function takeBack(discard: () => Promise<void>, signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await discard().catch(() => undefined);
}

export interface Buffer {
  add(chunk: Uint8Array<ArrayBuffer>): Promise<void>;
  flush(): Promise<void>;
}

export function createBuffer(writer: PartWriter, signal: AbortSignal): Buffer {
  let held: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;

  async function flush(): Promise<void> {
    if (bytes === 0) return;
    const chunk = new Blob(held);
    held = [];
    bytes = 0;
    await writer.append(chunk, signal);
  }

  return {
    async add(chunk) {
      held.push(chunk);
      bytes += chunk.length;
      if (bytes >= CHUNK) await flush();
    },
    flush,
  };
}
