import type { AudioKind } from '#utils/audio/index.ts';
import { chunksOf, partsOf, type Database } from '#utils/library/database.ts';
import { write } from '#utils/library/write.ts';

/** One part of a Space's sound as X gave it, untouched. */
export interface Original {
  part: number;
  kind: AudioKind;
  bytes: Blob;
  /** Names these very bytes in the library. */
  bytesId: string;
  /** In hexadecimal digits, where it has been kept. */
  sha256?: string;
}

/** Opens what X gave of a Space's sound, part by part; nothing where the library has none. Copies no bytes. */
export async function openOriginals(opening: Promise<Database>, spaceId: string): Promise<Original[]> {
  const transaction = (await opening).transaction(['audio', 'bytes']);
  const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
  return Promise.all(
    parts.map(async ({ part, bytesId, sha256, original = { bytesId, kind: 'adts' } }): Promise<Original> => {
      const chunks = await transaction.objectStore('bytes').getAll(chunksOf(original.bytesId));
      const known = sha256 !== undefined && { sha256 };
      return { part, kind: original.kind, bytes: new Blob(chunks), bytesId: original.bytesId, ...known };
    }),
  );
}

/** Keeps the SHA-256 of an original, unless other bytes have taken its place meanwhile. Throws `quota`. */
export async function storeSha256(
  database: Database,
  spaceId: string,
  { part, bytesId }: Pick<Original, 'part' | 'bytesId'>,
  sha256: string,
): Promise<void> {
  await write(database, ['audio'], async ({ store }) => {
    const stored = await store.get([spaceId, part]);
    const isSame = stored && (stored.original ?? stored).bytesId === bytesId;
    if (isSame) await store.put({ ...stored, sha256 });
  });
}
