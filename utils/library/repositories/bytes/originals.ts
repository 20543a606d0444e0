import { CodedError } from '#utils/coded-error.ts';
import type { DatabaseOpener } from '#utils/library/database.ts';
import type { AudioKind } from '#utils/audio/index.ts';
import type { Database } from '#utils/library/schema.ts';
import { write } from '#utils/library/rows/write.ts';
import { readParts } from './bytes.ts';

/** One part of a Space's audio exactly as X stored it. */
export interface Original {
  part: number;
  kind: AudioKind;
  bytes: Blob;
  /** Identifies these exact bytes in the library. */
  bytesId: string;
  /** In hexadecimal digits, if it is known already. */
  sha256?: string;
}

/**
 * Opens what X stored of a Space's audio, part by part; empty if the library has none. Copies no bytes.
 * Throws CodedError `lost` if the browser has lost some of it.
 */
export async function openOriginals(open: DatabaseOpener, spaceId: string): Promise<Original[]> {
  const parts = await readParts(await open(), spaceId, ({ original, bytesId }) => {
    return original?.bytesId ?? bytesId;
  });
  return parts.map(({ part: { part, bytesId, size, sha256, original }, bytes }) => {
    if (bytes.size < (original?.size ?? size)) throw new CodedError('lost', `Some of part ${part} is lost`);
    return {
      part,
      kind: original?.kind ?? 'adts',
      bytes,
      bytesId: original?.bytesId ?? bytesId,
      ...(sha256 !== undefined && { sha256 }),
    };
  });
}

/** Stores the SHA-256 of an original, unless other bytes have replaced it since. Throws CodedError `quota`. */
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
