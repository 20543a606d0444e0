import { streamBlob } from '#utils/blob-reader.ts';
import { crc32OfStream, createStoredZip } from '#utils/zip/index.ts';

export interface FileToZip {
  name: string;
  blob: Blob;
}

/** A ZIP of these files, stored. Their bytes are not copied. Throws the signal's reason. */
export async function zipFiles(files: readonly FileToZip[], signal: AbortSignal): Promise<Blob> {
  const summed = [];
  for (const { name, blob } of files)
    summed.push({ name, blob, crc32: await crc32OfStream(streamBlob(blob, signal)) });
  return createStoredZip(summed);
}
