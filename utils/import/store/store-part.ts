import {
  createAdtsIndexer,
  createTsDemuxer,
  readMp4Audio,
  sniffAudio,
  type AudioKind,
} from '#utils/audio/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import type { PartWorkerPool, StorePart, StorePartOptions } from '#utils/import/import-context.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import { peekItem, SNIFFED_BYTES } from '#utils/import/open/peek-item.ts';
import type { AudioPart, BytesWriter } from '#utils/library/index.ts';
import { crc32, type Bytes } from '#utils/zip/index.ts';
import { loadOf } from './load-of.ts';
import { createChunkedWriter, discardUnlessAborted, writeItem, type WrittenBytes } from './chunked-writer.ts';

/** Faults of a file that leave no audio to play, but are no reason to discard the file. */
const STORED_ANYWAY = ['unknown-audio', 'truncated', 'too-large'];

/**
 * Stores one part of a Space's audio, of any kind. If it is not ADTS, the same frames are written as ADTS, and the
 * untouched original is stored too. A part without audio that we know is stored with an index without frames.
 */
export const storePart: StorePart = async (unread, part, options) => {
  const { head, item, close } = await peekItem(unread, SNIFFED_BYTES, options.signal);
  try {
    const kind = sniffAudio(head);
    if (kind === 'mpeg-ts') return await storeConverted(item, part, kind, demuxWhileWriting, options);
    if (kind === 'mp4') return await storeConverted(item, part, kind, readOnceWritten, options);
    return await storeAdts(item, part, options);
  } finally {
    await discardUnlessAborted(close, options.signal);
  }
};

/** Stores parts one after the other, where it is called. */
export function createLocalPool(): PartWorkerPool {
  return { loadOf: (bytes) => loadOf(bytes, 1), storePart, close: async () => undefined };
}

/** One pass: checks each chunk and indexes its frames while the one before is written. */
async function storeAdts(item: FileItem, part: number, options: StorePartOptions): Promise<AudioPart> {
  const { library, signal } = options;
  const writer = await library.openWriter();
  try {
    const indexer = createAdtsIndexer();
    const written = await writeItem(item, writer, options, (chunk) => indexer.push(chunk));
    const index = indexer.finish();
    const { bytesId } = writer;
    return { part, bytesId, size: index.bytes, crc32: written.crc32, index, ...faultOf(written) };
  } catch (error) {
    await discardUnlessAborted(() => writer.discard(), signal);
    throw error;
  }
}

function faultOf({ isIntact, isCutOff }: Faults): Pick<AudioPart, 'fault'> {
  if (isCutOff) return { fault: 'cut-off' };
  return isIntact ? {} : { fault: 'damaged' };
}

type Faults = Pick<WrittenBytes, 'isIntact' | 'isCutOff'>;

/** Receives the ADTS frames that are extracted from another kind of file. */
interface DerivedAudio {
  add(bytes: Bytes): void;
  /** Writes what has been added; to be awaited from time to time. */
  drain(): Promise<void>;
}

interface Conversion {
  item: FileItem;
  original: BytesWriter;
  derived: DerivedAudio;
  options: StorePartOptions;
}

async function storeConverted(
  item: FileItem,
  part: number,
  kind: AudioKind,
  convert: (conversion: Conversion) => Promise<WrittenBytes>,
  options: StorePartOptions,
): Promise<AudioPart> {
  const { library, signal } = options;
  const original = await library.openWriter();
  const writer = await library.openWriter();
  const indexer = createAdtsIndexer();
  const chunks = createChunkedWriter(writer, signal);
  let pending: Bytes[] = [];
  let derivedCrc = 0;
  const derived: DerivedAudio = {
    add(bytes) {
      indexer.push(bytes);
      derivedCrc = crc32(bytes, derivedCrc);
      pending.push(bytes);
    },
    async drain() {
      chunks.throwIfFailed();
      for (const bytes of pending) await chunks.add(bytes);
      pending = [];
    },
  };
  try {
    const {
      size,
      isIntact,
      isCutOff,
      crc32: originalCrc,
    } = await convert({ item, original, derived, options });
    await derived.drain();
    await chunks.end();
    const index = indexer.finish();
    return {
      part,
      bytesId: writer.bytesId,
      size: index.bytes,
      crc32: derivedCrc,
      index,
      original: { bytesId: original.bytesId, size, crc32: originalCrc, kind },
      ...faultOf({ isIntact: isIntact && index.frames.length > 0, isCutOff }),
    };
  } catch (error) {
    await discardUnlessAborted(() => original.discard(), signal);
    await discardUnlessAborted(() => writer.discard(), signal);
    throw error;
  }
}

/** Reads a transport stream as its bytes pass. */
async function demuxWhileWriting({ item, original, derived, options }: Conversion): Promise<WrittenBytes> {
  const demuxer = createTsDemuxer((bytes) => derived.add(Uint8Array.from(bytes)));
  const written = await writeItem(item, original, options, async (chunk) => {
    demuxer.push(chunk);
    await derived.drain();
  });
  return withOutcome(written, demuxer.finish());
}

/** The index of an MP4 may be at its end, so it is read once all of it is in the library. */
async function readOnceWritten({ item, original, derived, options }: Conversion): Promise<WrittenBytes> {
  const { library, signal } = options;
  const written = await writeItem(item, original, options);
  const audio = readMp4Audio(await library.readBytes(original.bytesId), signal);
  try {
    for await (const frame of audio) {
      derived.add(frame);
      await derived.drain();
    }
  } catch (error) {
    const code = codeOf(error);
    if (!(error instanceof CodedError) || code === undefined || !STORED_ANYWAY.includes(code)) throw error;
    return withOutcome(written, { isIntact: false, isCutOff: code === 'truncated' });
  }
  return withOutcome(written, audio.outcome);
}

function withOutcome(written: WrittenBytes, { isIntact, isCutOff }: Faults): WrittenBytes {
  return {
    ...written,
    isIntact: written.isIntact && isIntact,
    isCutOff: written.isCutOff || isCutOff,
  };
}
