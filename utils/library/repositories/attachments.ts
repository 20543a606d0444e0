import type { AudioKind } from '#utils/audio/index.ts';
import { onChange } from '#utils/library/changes.ts';
import { chunksOf, type Database } from '#utils/library/database.ts';

/** A file that came with a Space, or beside all of them, and is kept as it is. Its bytes lie in `bytes`. */
export interface StoredAttachment {
  /** What it belongs to: a Space's id, or `homeOfAccount`. */
  home: string;
  /** The name it had, without folders. Never a path on a disk as it is. */
  name: string;
  /** Bytes. */
  size: number;
  /** Of these bytes: with name and size it tells whether another one is the same. */
  crc32: number;
  bytesId: string;
  /** ms since 1970 */
  importedAt: number;
  /** Whether all of it is there, and is what was packed. */
  isIntact: boolean;
  /** What its bytes look like. */
  kind: AudioKind;
}

/** Names one attachment: its home, its name, and two numbers that tell its content. */
export type AttachmentKey = [home: string, name: string, size: number, crc32: number];

/** Reads what is kept beside the sound. */
export interface Attachments {
  /** All of them, in no order. */
  list(): Promise<StoredAttachment[]>;
  /** Its bytes, of a type that no browser opens: whatever is in it, it is only ever saved. */
  open(attachment: StoredAttachment): Promise<Blob>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function createAttachments(opening: Promise<Database>): Attachments {
  return {
    list: async () => (await opening).getAll('attachments'),
    open: async ({ bytesId }) => readBytes(await opening, bytesId),
    onChange,
  };
}

/** The home of what belongs to no Space: the account's, or nobody's where the archive does not say whose it is. */
export function homeOfAccount(accountId = ''): string {
  return `account:${accountId}`;
}

export function keyOf({ home, name, size, crc32 }: StoredAttachment): AttachmentKey {
  return [home, name, size, crc32];
}

/** Every attachment of one home. */
export function attachmentsOf(home: string): IDBKeyRange {
  return IDBKeyRange.bound([home], [home, []]);
}

/** Bytes of the library as one Blob, which copies none of them. */
export async function readBytes(database: Database, bytesId: string): Promise<Blob> {
  const chunks = await database.getAll('bytes', chunksOf(bytesId));
  return new Blob(chunks, { type: 'application/octet-stream' });
}
