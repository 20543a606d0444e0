import { hasBothEnds } from '#utils/blob-reader.ts';
import type { Database, StoredAudioPart } from '#utils/library/schema.ts';
import { openBytes, type Stored } from './bytes.ts';

/**
 * The numbers of those parts whose bytes can still be read. A row outlives the file that the browser keeps its Blob in, and
 * still states its size, so the first and the last byte of each file are read.
 */
export async function readableParts(
  database: Database,
  parts: readonly StoredAudioPart[],
): Promise<number[]> {
  const readable: number[] = [];
  for (const part of parts) {
    const files = [part, ...(part.original ? [part.original] : [])];
    const areReadable = await Promise.all(files.map((file) => isReadable(database, file)));
    if (areReadable.every(Boolean)) readable.push(part.part);
  }
  return readable;
}

async function isReadable(database: Database, { bytesId, size }: Stored): Promise<boolean> {
  const bytes = await openBytes(database, bytesId);
  return bytes.size === size && hasBothEnds(bytes);
}
