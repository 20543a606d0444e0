import {
  createAdtsIndexer,
  createTsDemuxer,
  readMp4Audio,
  sniffAudio,
  type AudioKind,
  type AudioIndex,
} from '#utils/audio/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import type { PartWriter } from '#utils/library/index.ts';
import { createChunkWriter } from './chunked-writer.ts';
import type { FileItem, FileItemStream } from '#utils/import/open/file-item.ts';
import { peekItem } from '#utils/import/open/peek-item.ts';
import { discardUnlessAborted, storeAdts, type StoredPart, type StoreOptions } from './store-adts.ts';
import { createWriteBehind } from './write-behind.ts';

/** Bytes by which the kind of a sound is known. */
export const HEAD = 4096;

/** What is wrong with an original, that leaves no sound of it but is no reason to lose it. */
const KEPT_AS_IS = ['unknown-audio', 'truncated', 'too-large'];

/**
 * Takes one part's sound into the library, whatever kind its bytes are of. Of a kind other than ADTS the same frames
 * are written as ADTS, and the untouched original beside them. What has no sound that we know comes with no frame.
 */
export async function storePart(whole: FileItem, part: number, options: StoreOptions): Promise<StoredPart> {
  const { head, item, close } = await peekItem(whole, HEAD, options.signal);
  try {
    const kind = sniffAudio(head);
    if (kind === 'mpeg-ts') return await storeConverted(item, part, kind, demuxWhileStoring, options);
    if (kind === 'mp4') return await storeConverted(item, part, kind, readWhenStored, options);
    return await storeAdts(item, part, options);
  } finally {
    await discardUnlessAborted(async () => void (await close()), options.signal);
  }
}

/** Where the frames of a foreign sound go. */
interface Derived {
  add(bytes: Uint8Array<ArrayBuffer>): void;
  /** Lets what has come be written; to be awaited now and then. */
  drain(): Promise<void>;
}

interface Conversion {
  item: FileItem;
  original: PartWriter;
  derived: Derived;
  options: StoreOptions;
}

interface WrittenBytes {
  /** Bytes of the original. */
  size: number;
  isIntact: boolean;
  isCutOff: boolean;
}

async function storeConverted(
  item: FileItem,
  part: number,
  kind: AudioKind,
  convert: (conversion: Conversion) => Promise<WrittenBytes>,
  options: StoreOptions,
): Promise<StoredPart> {
  const { library, signal } = options;
  const original = await library.openPart();
  const writer = await library.openPart();
  const indexer = createAdtsIndexer();
  const writes = createWriteBehind(writer, signal);
  const chunks = createChunkWriter(writes);
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  const derived: Derived = {
    add(bytes) {
      indexer.push(bytes);
      waiting.push(bytes);
    },
    async drain() {
      writes.throwIfFailed();
      for (const bytes of waiting) await chunks.add(bytes);
      waiting = [];
    },
  };
  try {
    const { size, isIntact, isCutOff } = await convert({ item, original, derived, options });
    await derived.drain();
    await chunks.flush();
    await writes.end();
    const index: AudioIndex = indexer.finish();
    const { bytesId } = writer;
    const stored = {
      part,
      bytesId,
      size: index.bytes,
      index,
      original: { bytesId: original.bytesId, size, kind },
    };
    return { stored, isIntact: isIntact && index.frames.length > 0, isCutOff };
  } catch (error) {
    await discardUnlessAborted(() => original.discard(), signal);
    await discardUnlessAborted(() => writer.discard(), signal);
    throw error;
  }
}

/** A transport stream is read as its bytes go by. */
async function demuxWhileStoring({ item, original, derived, options }: Conversion): Promise<WrittenBytes> {
  const demuxer = createTsDemuxer((bytes) => derived.add(Uint8Array.from(bytes)));
  const written = await storeOriginal(item, original, options, async (chunk) => {
    demuxer.push(chunk);
    await derived.drain();
  });
  const { isIntact, isCutOff } = demuxer.finish();
  return { ...written, isIntact: written.isIntact && isIntact, isCutOff: written.isCutOff || isCutOff };
}

/** What says where the frames of an MP4 lie may stand at its end: it is read when all of it lies in the library. */
async function readWhenStored({ item, original, derived, options }: Conversion): Promise<WrittenBytes> {
  const { library, signal } = options;
  const written = await storeOriginal(item, original, options);
  const sound = readMp4Audio(await library.read(original.bytesId), signal);
  try {
    for await (const frame of sound) {
      derived.add(frame);
      await derived.drain();
    }
  } catch (error) {
    const code = codeOf(error);
    if (!(error instanceof CodedError) || code === undefined || !KEPT_AS_IS.includes(code)) throw error;
    return { ...written, isIntact: false, isCutOff: written.isCutOff || code === 'truncated' };
  }
  const { isIntact, isCutOff } = sound.outcome;
  return { ...written, isIntact: written.isIntact && isIntact, isCutOff: written.isCutOff || isCutOff };
}

/** Writes an item's bytes as they are; a stored one of a picked file is copied by the browser itself. */
export async function storeOriginal(
  item: FileItem,
  writer: PartWriter,
  { signal, onBytes }: Pick<StoreOptions, 'signal' | 'onBytes'>,
  onChunk: (chunk: Uint8Array<ArrayBuffer>) => Promise<void> | void = () => undefined,
): Promise<WrittenBytes> {
  const slice = await item.slice(signal);
  const writes = createWriteBehind(writer, signal);
  const chunks = slice ? undefined : createChunkWriter(writes);
  if (slice) await writes.begin(slice);
  const stream: FileItemStream = item.open(signal);
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
