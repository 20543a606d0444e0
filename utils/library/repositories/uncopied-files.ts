import { attachmentsOf } from '#utils/library/keys.ts';
import { readRow, readRows } from '#utils/library/rows/read-rows.ts';
import type { Database, StoredAttachment } from '#utils/library/schema.ts';
import { openBytes } from './bytes/bytes.ts';

/** Bytes of the library that are not among the downloads, as far as is known without reading their rows. */
export type UncopiedFile =
  { bytesId: string; spaceId: string; part: number } | { bytesId: string; attachment: StoredAttachment };

/** X's own bytes of each part, and the files beside them, that have no row in `downloadsCopy`; also deleted ones. */
export async function readUncopiedFiles(database: Database): Promise<UncopiedFile[]> {
  const copied = new Set(await database.getAllKeys('downloadsCopy'));
  const parts = await readOriginalIds(database);
  const { rows: attachments } = await readRows(database, 'attachments');
  return [
    ...parts.filter(({ bytesId }) => !copied.has(bytesId)),
    ...attachments
      .filter(({ bytesId }) => !copied.has(bytesId))
      .map((attachment) => ({ bytesId: attachment.bytesId, attachment })),
  ];
}

/** By the indexes alone: a row of `audio` may have a megabyte. */
async function readOriginalIds(
  database: Database,
): Promise<{ bytesId: string; spaceId: string; part: number }[]> {
  const found = new Map<string, { bytesId: string; spaceId: string; part: number }>();
  const { store } = database.transaction('audio');
  // What X stored, where that is not what is played, comes second.
  for (const index of ['bytesId', 'original'] as const) {
    for (let cursor = await store.index(index).openKeyCursor(); cursor; cursor = await cursor.continue()) {
      const [spaceId, part] = cursor.primaryKey;
      found.set(`${part} ${spaceId}`, { bytesId: cursor.key, spaceId, part });
    }
  }
  return [...found.values()];
}

/** Bytes to be saved, with what they should be. */
export interface OpenFile {
  /** Fewer bytes if the browser has lost some. */
  blob: Blob;
  /** Bytes. */
  size: number;
  /** Undefined where the first builds imported it. */
  crc32: number | undefined;
  /** Whether it is all of it, as far as the import could see. */
  isWhole: boolean;
}

/** Undefined if it is gone, or another one has taken its place. */
export async function openUncopiedFile(
  database: Database,
  file: UncopiedFile,
): Promise<OpenFile | undefined> {
  const found = 'part' in file ? await findPart(database, file) : await findAttachment(database, file);
  return found && { ...found, blob: await openBytes(database, file.bytesId) };
}

type FoundFile = Omit<OpenFile, 'blob'>;

async function findPart(
  database: Database,
  { bytesId, spaceId, part }: Extract<UncopiedFile, { part: number }>,
): Promise<FoundFile | undefined> {
  const row = await readRow(database, 'audio', [spaceId, part]);
  const stored = row?.original ?? row;
  if (!row || stored?.bytesId !== bytesId) return undefined;
  return { size: stored.size, crc32: stored.crc32, isWhole: row.fault === undefined };
}

async function findAttachment(
  database: Database,
  { bytesId, attachment: { home } }: Extract<UncopiedFile, { attachment: StoredAttachment }>,
): Promise<FoundFile | undefined> {
  const { rows } = await readRows(database, 'attachments', attachmentsOf(home));
  const row = rows.find((each) => each.bytesId === bytesId);
  return row && { size: row.size, crc32: row.crc32, isWhole: row.isIntact };
}
