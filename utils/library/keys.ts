import type { AttachmentKey, AudioPart, StoredAttachment } from './schema.ts';

/** The keys of all bytes that belong to a part. */
export function bytesIdsOf({ bytesId, original }: Pick<AudioPart, 'bytesId' | 'original'>): string[] {
  return original ? [bytesId, original.bytesId] : [bytesId];
}

/** Every chunk of the bytes of that id. */
export function chunksOf(bytesId: string): IDBKeyRange {
  return IDBKeyRange.bound([bytesId, 0], [bytesId, Infinity]);
}

/** Every part of a Space's audio. */
export function partsOf(spaceId: string): IDBKeyRange {
  return IDBKeyRange.bound([spaceId, -Infinity], [spaceId, Infinity]);
}

/** Every attachment of a home. */
export function attachmentsOf(home: string): IDBKeyRange {
  return IDBKeyRange.bound([home], [home, []]);
}

export function attachmentKey({ home, name, size, crc32 }: StoredAttachment): AttachmentKey {
  return [home, name, size, crc32];
}

/** The home of attachments that belong to no Space. Without an id: of an archive that does not name its owner. */
export function homeOfAccount(accountId = ''): string {
  return `account:${accountId}`;
}

/**
 * The id of a recording that has the id of a Space in common with another one, and different audio: `<space>~<account>`.
 * `number` counts from 1, should one account have several.
 */
export function copyId(spaceId: string, accountId = '2', number = 1): string {
  return number === 1 ? `${spaceId}~${accountId}` : `${spaceId}~${accountId}~${number}`;
}

/** X's id of the Space that a recording is of, whichever copy it is. Ids of Spaces contain no `~`. */
export function spaceOf(id: string): string {
  const [spaceId = id] = id.split('~');
  return spaceId;
}

/** Whether the id is that of another copy of a Space. */
export function isCopy(id: string): boolean {
  return id.includes('~');
}
