import { chunksOf, partsOf } from '#utils/library/keys.ts';
import type { Database, StoredAudioPart } from '#utils/library/schema.ts';

/**
 * The numbers of the parts whose bytes can still be read. A row outlives the file that the browser keeps its Blob in, and
 * still states its size, so the first and the last byte of each chunk are read.
 */
export async function readableParts(database: Database, spaceId: string): Promise<number[]> {
  const transaction = database.transaction(['audio', 'bytes']);
  const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
  const stored = await Promise.all(
    parts.map(async (part) => ({
      part: part.part,
      files: await Promise.all(
        filesOf(part).map(async ({ bytesId, size }) => ({
          size,
          chunks: await transaction.objectStore('bytes').getAll(chunksOf(bytesId)),
        })),
      ),
    })),
  );
  const readable: number[] = [];
  for (const { part, files } of stored) {
    const areThere = await Promise.all(files.map(({ size, chunks }) => isReadable(chunks, size)));
    if (areThere.every(Boolean)) readable.push(part);
  }
  return readable;
}

function filesOf({ bytesId, size, original }: StoredAudioPart): { bytesId: string; size: number }[] {
  return [{ bytesId, size }, ...(original ? [original] : [])];
}

async function isReadable(chunks: readonly Blob[], size: number): Promise<boolean> {
  if (chunks.reduce((sum, chunk) => sum + chunk.size, 0) !== size) return false;
  for (const chunk of chunks) if (!(await hasBothEnds(chunk))) return false;
  return true;
}

/** ms. In Chromium, a read beyond the end of a file that was cut short never ends. */
const MAX_WAIT = 10_000;

async function hasBothEnds(chunk: Blob): Promise<boolean> {
  if (chunk.size === 0) return true;
  const ends = [chunk.slice(0, 1), chunk.slice(chunk.size - 1)].map((end) => end.arrayBuffer());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<ArrayBuffer[]>((resolve) => {
    timer = setTimeout(resolve, MAX_WAIT, []);
  });
  try {
    const read = await Promise.race([Promise.all(ends), silence]);
    return read.length > 0 && read.every(({ byteLength }) => byteLength === 1);
  } catch (error) {
    // `NotFoundError` or `NotReadableError`: the browser has lost the file.
    if (error instanceof DOMException) return false;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
