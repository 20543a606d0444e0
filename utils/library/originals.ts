import type { AudioKind } from '#utils/audio/index.ts';
import { chunksOf, partsOf, type Database } from './database.ts';

/** One part of a Space's sound as X gave it, untouched. */
export interface Original {
  part: number;
  kind: AudioKind;
  bytes: Blob;
}

/** Opens what X gave of a Space's sound, part by part; nothing where the library has none. Copies no bytes. */
export async function openOriginals(opening: Promise<Database>, space: string): Promise<Original[]> {
  const transaction = (await opening).transaction(['sound', 'bytes']);
  const parts = await transaction.objectStore('sound').getAll(partsOf(space));
  return Promise.all(
    parts.map(async ({ part, bytesId }): Promise<Original> => {
      const chunks = await transaction.objectStore('bytes').getAll(chunksOf(bytesId));
      return { part, kind: 'adts', bytes: new Blob(chunks) };
    }),
  );
}
