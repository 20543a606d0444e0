import { makeZip } from 'client-zip';
import { streamBlob } from '#utils/blob-reader.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import {
  EXPORT_CODES,
  type CollectionFile,
  type CollectionItem,
  type CollectionRequest,
  type ExportCode,
  type ExportedFile,
} from '#utils/export/export-request.ts';
import { makeVideoFiles } from '#utils/export/video/export-video.ts';
import { spaceOf, type Database } from '#utils/library/index.ts';
import { drawCover } from '#utils/export/audio/draw-cover.ts';
import { makeAudioFiles, type AudioExportOptions } from '#utils/export/audio/export-audio.ts';
import { formatSums, openOriginalFiles, SUMS_NAME } from '#utils/export/audio/export-originals.ts';
import { uniqueNames } from '#utils/export/audio/unique-names.ts';

/** Codes that say something about one recording; the others end the export. */
const OF_ONE_RECORDING: readonly ExportCode[] = ['no-sound', 'lost', 'nothing-left', 'too-long'];

/**
 * A ZIP of several recordings. It is written while its files are made, one after the other: only one of them lies beside
 * it. Recordings without audio that can be read are left out, unless nothing else is left. Throws CodedError of
 * `EXPORT_CODES`, and the signal's reason; then nothing that was written stays.
 */
export async function exportCollection(
  database: Database,
  { name, items, bytes }: CollectionRequest,
  options: AudioExportOptions,
): Promise<CollectionFile> {
  const { openSink, signal } = options;
  await requireExportSpace(bytes);
  const failed = new Map<string, ExportCode>();
  const sink = await openSink('application/zip');
  const zip = makeZip(entriesOf(database, items, failed, options)).getReader();
  try {
    for (let next = await zip.read(); next.value; next = await zip.read()) {
      signal.throwIfAborted();
      sink.write(next.value);
    }
    const [code] = failed.values();
    if (code !== undefined && failed.size === items.length)
      throw new CodedError(code, 'Nothing could be read');
    return { blob: await sink.finish(), name, failed: [...failed.keys()] };
  } catch (error) {
    // Why it failed matters more. What cannot be deleted now is swept by the next export.
    await Promise.allSettled([zip.cancel(), sink.discard()]);
    signal.throwIfAborted();
    throw error;
  }
}

/** Throws CodedError `no-room` where the browser has not so many bytes for us. */
export async function requireExportSpace(bytes: number): Promise<void> {
  const { quota, usage = 0 } = await navigator.storage.estimate();
  if (quota !== undefined && quota - usage < bytes)
    throw new CodedError('no-room', `The export needs ${bytes} bytes`);
}

/** Makes the files of each recording when the ZIP has taken those of the one before, and then deletes them. */
async function* entriesOf(
  database: Database,
  items: readonly CollectionItem[],
  failed: Map<string, ExportCode>,
  options: AudioExportOptions,
) {
  const nameOf = uniqueNames();
  const hashes: { name: string; sha256: string }[] = [];
  for (const [i, item] of items.entries()) {
    const onProgress = (share: number): void => options.onProgress((i + share) / items.length);
    const made = await tryMake(database, item, failed, { ...options, onProgress });
    if (!made) continue;
    try {
      for (const { blob, name, sha256 } of made.files) {
        const entry = nameOf(name);
        if (sha256 !== undefined) hashes.push({ name: entry, sha256 });
        yield { name: entry, input: copyOf(blob, options.signal), size: blob.size };
      }
    } finally {
      await made.discard();
    }
  }
  if (hashes.length > 0) yield { name: SUMS_NAME, input: formatSums(hashes) };
}

/** The stream that takes them asks for the next chunk before it has passed on the one before. */
async function* copyOf(blob: Blob, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of streamBlob(blob, signal)) yield chunk.slice();
}

interface MadeFiles {
  files: readonly (ExportedFile & { sha256?: string })[];
  discard(): Promise<void>;
}

async function tryMake(
  database: Database,
  item: CollectionItem,
  failed: Map<string, ExportCode>,
  options: AudioExportOptions,
): Promise<MadeFiles | undefined> {
  try {
    return await make(database, item, options);
  } catch (error) {
    const code = EXPORT_CODES.find((known) => known === codeOf(error));
    if (code === undefined || !OF_ONE_RECORDING.includes(code)) throw error;
    failed.set(item.spaceId, code);
    return undefined;
  }
}

const keep = (): Promise<void> => Promise.resolve();

async function make(
  database: Database,
  item: CollectionItem,
  options: AudioExportOptions,
): Promise<MadeFiles> {
  switch (item.do) {
    case 'text':
      return { files: [item.file], discard: keep };
    case 'audio':
      return makeAudioFiles(database, { ...item.request, cover: await drawCover(item.cover) }, options);
    case 'video':
      return makeVideoFiles(database, item.request, options);
    case 'originals': {
      const { spaceId } = item;
      const files = await openOriginalFiles(database, spaceId, options);
      // Copies of one Space have parts of the same names, which an import must be able to read.
      const folder = spaceId === spaceOf(spaceId) ? '' : `${spaceId}/`;
      return { files: files.map((file) => ({ ...file, name: folder + file.name })), discard: keep };
    }
  }
}
