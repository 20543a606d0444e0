import { chunksOf, partsOf } from '#utils/library/keys.ts';
import type { Database, StoredAudioPart } from '#utils/library/schema.ts';

interface ByteStore {
  getAll(range: IDBKeyRange): Promise<Blob[]>;
}

/** Bytes of the library as one Blob, without copying them. Its type is one that no browser opens or sniffs. */
export async function readBytes(store: ByteStore, bytesId: string): Promise<Blob> {
  return new Blob(await store.getAll(chunksOf(bytesId)), { type: 'application/octet-stream' });
}

/** The parts of a Space's audio in order, each with the bytes of the id that `idOf` picks. Copies no bytes. */
export async function readParts(
  database: Database,
  spaceId: string,
  idOf: (part: StoredAudioPart) => string = ({ bytesId }) => bytesId,
): Promise<{ part: StoredAudioPart; bytes: Blob }[]> {
  const transaction = database.transaction(['audio', 'bytes']);
  const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
  return Promise.all(
    parts.map(async (part) => {
      return { part, bytes: await readBytes(transaction.objectStore('bytes'), idOf(part)) };
    }),
  );
}
