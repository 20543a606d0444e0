import { chunksOf } from '#utils/library/keys.ts';
import { storeOf, unlessUnreadable } from '#utils/library/read-rows.ts';
import type { Chunk, Database, StoredAudioPart } from '#utils/library/schema.ts';
import { isWhole } from './bytes.ts';

/**
 * The numbers of those parts whose bytes can still be read. A row outlives the file that the browser keeps its Blob in, and
 * still states its size, so the first and the last byte of each chunk are read.
 */
export async function readableParts(
  database: Database,
  parts: readonly StoredAudioPart[],
): Promise<number[]> {
  const readable: number[] = [];
  for (const part of parts) {
    const areReadable = await Promise.all(
      filesOf(part).map(async ({ bytesId, size }) =>
        isReadable(await unlessUnreadable(storeOf(database, 'bytes').getAll(chunksOf(bytesId))), size),
      ),
    );
    if (areReadable.every(Boolean)) readable.push(part.part);
  }
  return readable;
}

function filesOf({ bytesId, size, original }: StoredAudioPart): { bytesId: string; size: number }[] {
  return [{ bytesId, size }, ...(original ? [original] : [])];
}

async function isReadable(chunks: readonly Chunk[] | undefined, size: number): Promise<boolean> {
  if (!chunks || chunks.reduce((sum, chunk) => sum + sizeOf(chunk), 0) !== size) return false;
  for (const chunk of chunks) if (!(await isWhole(chunk))) return false;
  return true;
}

function sizeOf(chunk: Chunk): number {
  return chunk instanceof Blob ? chunk.size : chunk.byteLength;
}
