import {
  createAdtsIndexer,
  createTsDemuxer,
  readMp4Sound,
  sniffAudio,
  type AudioKind,
  type SoundIndex,
} from '#utils/audio/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import type { PartWriter } from '#utils/library/repositories/import-store.ts';
import { createChunkWriter } from './chunked-writer.ts';
import type { Item, ItemStream } from '#utils/import/open/file-item.ts';
import { peekItem } from '#utils/import/open/peek-item.ts';
import { takeBack, takeSound, type TakenPart, type TakeOptions } from './store-adts.ts';
import { createWriteBehind } from './write-behind.ts';

/** Bytes by which the kind of a sound is known. */
export const HEAD = 4096;

/** What is wrong with an original, that leaves no sound of it but is no reason to lose it. */
const KEPT_ANYWAY = ['unknown-audio', 'truncated', 'too-large'];

/**
 * Takes one part's sound into the library, whatever kind its bytes are of. Of a kind other than ADTS the same frames
 * are written as ADTS, and the untouched original beside them. What has no sound that we know comes with no frame.
 */
export async function takePart(whole: Item, part: number, options: TakeOptions): Promise<TakenPart> {
  const { head, item, close } = await peekItem(whole, HEAD, options.signal);
  try {
    const kind = sniffAudio(head);
    if (kind === 'mpeg-ts') return await takeForeign(item, part, kind, demuxWhileTaking, options);
    if (kind === 'mp4') return await takeForeign(item, part, kind, readWhenTaken, options);
    return await takeSound(item, part, options);
  } finally {
    await takeBack(async () => void (await close()), options.signal);
  }
}

/** Where the frames of a foreign sound go. */
interface Derived {
  add(bytes: Uint8Array<ArrayBuffer>): void;
  /** Lets what has come be written; to be awaited now and then. */
  settle(): Promise<void>;
}

interface Taking {
  item: Item;
  original: PartWriter;
  derived: Derived;
  options: TakeOptions;
}

interface Took {
  /** Bytes of the original. */
  size: number;
  isIntact: boolean;
  isCutOff: boolean;
}

async function takeForeign(
  item: Item,
  part: number,
  kind: AudioKind,
  take: (taking: Taking) => Promise<Took>,
  options: TakeOptions,
): Promise<TakenPart> {
  const { shelf, signal } = options;
  const original = await shelf.begin();
  const writer = await shelf.begin();
  const indexer = createAdtsIndexer();
  const writes = createWriteBehind(writer, signal);
  const chunks = createChunkWriter(writes);
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  const derived: Derived = {
    add(bytes) {
      indexer.push(bytes);
      waiting.push(bytes);
    },
    async settle() {
      writes.throwIfFailed();
      for (const bytes of waiting) await chunks.add(bytes);
      waiting = [];
    },
  };
  try {
    const { size, isIntact, isCutOff } = await take({ item, original, derived, options });
    await derived.settle();
    await chunks.flush();
    await writes.end();
    const index: SoundIndex = indexer.finish();
    const { bytesId } = writer;
    const taken = {
      part,
      bytesId,
      size: index.bytes,
      index,
      original: { bytesId: original.bytesId, size, kind },
    };
    return { taken, isIntact: isIntact && index.frames.length > 0, isCutOff };
  } catch (error) {
    await takeBack(() => original.discard(), signal);
    await takeBack(() => writer.discard(), signal);
    throw error;
  }
}

/** A transport stream is read as its bytes go by. */
async function demuxWhileTaking({ item, original, derived, options }: Taking): Promise<Took> {
  const demuxer = createTsDemuxer((bytes) => derived.add(Uint8Array.from(bytes)));
  const took = await keepOriginal(item, original, options, async (chunk) => {
    demuxer.push(chunk);
    await derived.settle();
  });
  const { isIntact, isCutOff } = demuxer.finish();
  return { ...took, isIntact: took.isIntact && isIntact, isCutOff: took.isCutOff || isCutOff };
}

/** What says where the frames of an MP4 lie may stand at its end: it is read when all of it lies in the library. */
async function readWhenTaken({ item, original, derived, options }: Taking): Promise<Took> {
  const { shelf, signal } = options;
  const took = await keepOriginal(item, original, options);
  const sound = readMp4Sound(await shelf.read(original.bytesId), signal);
  try {
    for await (const frame of sound) {
      derived.add(frame);
      await derived.settle();
    }
  } catch (error) {
    const code = codeOf(error);
    if (!(error instanceof CodedError) || code === undefined || !KEPT_ANYWAY.includes(code)) throw error;
    return { ...took, isIntact: false, isCutOff: took.isCutOff || code === 'truncated' };
  }
  const { isIntact, isCutOff } = sound.outcome;
  return { ...took, isIntact: took.isIntact && isIntact, isCutOff: took.isCutOff || isCutOff };
}

/** Writes an item's bytes as they are; a stored one of a picked file is copied by the browser itself. */
export async function keepOriginal(
  item: Item,
  writer: PartWriter,
  { signal, onBytes }: Pick<TakeOptions, 'signal' | 'onBytes'>,
  onChunk: (chunk: Uint8Array<ArrayBuffer>) => Promise<void> | void = () => undefined,
): Promise<Took> {
  const slice = await item.slice(signal);
  const writes = createWriteBehind(writer, signal);
  const chunks = slice ? undefined : createChunkWriter(writes);
  if (slice) await writes.begin(slice);
  const stream: ItemStream = item.open(signal);
  let size = 0;
  for await (const chunk of stream) {
    signal.throwIfAborted();
    writes.throwIfFailed();
    size += chunk.length;
    await onChunk(chunk);
    await chunks?.add(chunk);
    onBytes(chunk.length);
  }
  await chunks?.flush();
  await writes.end();
  const { isIntact, fault } = stream.outcome;
  return { size, isIntact, isCutOff: fault === 'cut-off' || fault === 'broken' };
}
