import { CodedError } from '#utils/coded-error.ts';
import { bytesIdsOf, chunksOf, partsOf } from '#utils/library/keys.ts';
import { readRows, storeOf, unlessUnreadable } from '#utils/library/read-rows.ts';
import type { Database, StoredAudioPart } from '#utils/library/schema.ts';

/** Bytes of the library as one Blob, without copying them. Throws CodedError `lost` if the browser has lost some of them. */
export async function readBytes(database: Database, bytesId: string): Promise<Blob> {
  const bytes = await openBytes(database, bytesId);
  if (!bytes) throw new CodedError('lost', `The browser has lost the bytes ${bytesId}`);
  return bytes;
}

/** The same; undefined if the browser says that they are lost. Chromium only says so when they are read. */
async function openBytes(database: Database, bytesId: string): Promise<Blob | undefined> {
  const chunks = await unlessUnreadable(storeOf(database, 'bytes').getAll(chunksOf(bytesId)));
  return chunks && joinChunks(chunks);
}

/** Its type is one that no browser opens or sniffs. */
function joinChunks(chunks: Blob[]): Blob {
  return new Blob(chunks, { type: 'application/octet-stream' });
}

/** A part of a Space's audio, and the bytes that contain it: undefined if the browser has lost them. */
export interface OpenPart {
  part: StoredAudioPart;
  bytes: Blob | undefined;
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
  const together = async (): Promise<OpenPart[]> => {
    const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
    return Promise.all(
      parts.map(async (part) => ({ part, bytes: joinChunks(await bytes.getAll(chunksOf(idOf(part)))) })),
    );
  };
  // In one transaction, so that an import cannot replace the audio in between.
  return (await unlessUnreadable(together())) ?? readOneByOne(database, spaceId, idOf);
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

/** What `readParts` has read, if the browser has lost nothing of it. Throws CodedError `lost`. */
export function requireBytes({ part, bytes }: OpenPart): Blob {
  if (!bytes) throw new CodedError('lost', `The browser has lost the bytes of part ${part.part}`);
  return bytes;
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
  files: { blob: Blob | undefined; /** Bytes. */ size: number; crc: number }[];
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
