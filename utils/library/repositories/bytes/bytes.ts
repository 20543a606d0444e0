import { hasBothEnds } from '#utils/blob-reader.ts';
import { CodedError } from '#utils/coded-error.ts';
import { bytesIdsOf, chunksOf, partsOf } from '#utils/library/keys.ts';
import { readRows, storeOf, unlessUnreadable } from '#utils/library/rows/read-rows.ts';
import type { Chunk, Database, StoredAudioPart } from '#utils/library/schema.ts';

/** What identifies stored bytes, and how many they are. */
export type Stored = Pick<StoredAudioPart, 'bytesId' | 'size'>;

/** Bytes of the library as one Blob, without copying them. Throws CodedError `lost` if the browser has lost some of them. */
export async function readBytes(database: Database, { bytesId, size }: Stored): Promise<Blob> {
  const bytes = await openBytes(database, bytesId);
  if (bytes.size < size) throw new CodedError('lost', `The browser has lost some of the bytes ${bytesId}`);
  return bytes;
}

/** The same, up to where the browser has lost some of them. */
export async function openBytes(database: Database, bytesId: string): Promise<Blob> {
  return joinChunks(await unlessUnreadable(storeOf(database, 'bytes').getAll(chunksOf(bytesId))));
}

/**
 * Joins chunks up to the first one that cannot be read to its end. In Chromium, reading a Blob of several files of which one was
 * cut short keeps the browser busy for ever. `undefined`: they are gone; Firefox says so at once.
 */
export async function joinChunks(chunks: readonly Chunk[] = []): Promise<Blob> {
  const areWhole = await Promise.all(chunks.map(async (chunk) => chunks.length === 1 || isWhole(chunk)));
  const end = areWhole.indexOf(false);
  // Of a type that no browser opens or sniffs.
  return new Blob(end < 0 ? [...chunks] : chunks.slice(0, end), { type: 'application/octet-stream' });
}

async function isWhole(chunk: Chunk): Promise<boolean> {
  return !(chunk instanceof Blob) || hasBothEnds(chunk);
}

/** A part of a Space's audio, and the bytes that contain it: fewer than its size if the browser has lost some of them. */
interface OpenPart {
  part: StoredAudioPart;
  bytes: Blob;
}

/** The parts of a Space's audio in order, each with the bytes of the id that `idOf` picks. Copies no bytes. */
export async function readParts(
  database: Database,
  spaceId: string,
  idOf: (part: StoredAudioPart) => string = ({ bytesId }) => bytesId,
): Promise<OpenPart[]> {
  const transaction = database.transaction(['audio', 'bytes']);
  // A request that fails ends it, and says why; that it has ended is no news.
  transaction.done.catch(() => undefined);
  const bytes = transaction.objectStore('bytes');
  const together = async () => {
    const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
    return Promise.all(
      parts.map(async (part) => ({ part, chunks: await bytes.getAll(chunksOf(idOf(part))) })),
    );
  };
  // In one transaction, so that an import cannot replace the audio in between.
  const read = await unlessUnreadable(together());
  if (!read) return readOneByOne(database, spaceId, idOf);
  return Promise.all(read.map(async ({ part, chunks }) => ({ part, bytes: await joinChunks(chunks) })));
}

/** A damaged row costs only its own part. */
async function readOneByOne(
  database: Database,
  spaceId: string,
  idOf: (part: StoredAudioPart) => string,
): Promise<OpenPart[]> {
  const { rows } = await readRows(database, 'audio', partsOf(spaceId));
  return Promise.all(rows.map(async (part) => ({ part, bytes: await openBytes(database, idOf(part)) })));
}

/** The ids of all bytes of a Space's audio, also of parts whose rows are damaged. */
export async function readBytesIds(database: Database, spaceId: string): Promise<string[]> {
  const { rows, damaged } = await readRows(database, 'audio', partsOf(spaceId));
  const ids = rows.flatMap(bytesIdsOf);
  if (damaged.length === 0) return ids;
  const { store } = database.transaction('audio');
  for (const index of ['bytesId', 'original'] as const) {
    for (let cursor = await store.index(index).openKeyCursor(); cursor; cursor = await cursor.continue()) {
      const [space, part] = cursor.primaryKey;
      if (space === spaceId && damaged.some(([, number]) => number === part)) ids.push(cursor.key);
    }
  }
  return ids;
}

/** The files of one part, with what they should be. */
export interface StoredPart {
  part: number;
  files: {
    /** Shorter if some of it is lost. */ blob: Blob;
    /** Bytes. */ size: number;
    crc: number | undefined;
  }[];
}

/** Everything that is stored of a Space's audio, and the numbers of the parts whose rows cannot be read. */
export async function openStoredParts(
  database: Database,
  spaceId: string,
): Promise<{ parts: StoredPart[]; lost: number[] }> {
  const { rows, damaged } = await readRows(database, 'audio', partsOf(spaceId));
  const open = async ({ bytesId, size, crc32 }: Pick<StoredAudioPart, 'bytesId' | 'size' | 'crc32'>) => ({
    blob: await openBytes(database, bytesId),
    size,
    crc: crc32,
  });
  const parts = rows.map(async (row) => ({
    part: row.part,
    files: await Promise.all([row, ...(row.original ? [row.original] : [])].map(open)),
  }));
  return { parts: await Promise.all(parts), lost: damaged.map(([, part]) => part) };
}
