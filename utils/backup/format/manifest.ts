import type { AudioKind } from '#utils/audio/index.ts';

export const BACKUP_FORMAT = 'afterspace-backup';

/** Rises when an older reader would lose or misread something. */
export const BACKUP_VERSION = 1;

/** Of how many bytes of an entry each SHA-256 is. */
export const HASHED_BYTES = 4 * 1024 * 1024;

/** The first entry of a backup: what the others are. `docs/backup-format.md` describes it. */
export interface BackupManifest {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** The version of the product that wrote it. */
  product: string;
  /** ms since 1970 */
  createdAt: number;
  scope: 'everything' | 'selection';
  /** Whether recently deleted recordings are in it. */
  hasDeleted: boolean;
  chunkBytes: number;
  leftOut: LeftOut[];
  /** In the order of the ZIP. */
  entries: BackupEntry[];
}

/** What an entry holds. */
export type EntryContent =
  | { kind: 'readme' | 'people' | 'queue' | 'settings' }
  | { kind: 'recording' | 'transcript'; /** Its id in the library. */ recording: string }
  | { kind: 'import'; /** The report's id. */ import: string }
  | AudioContent
  | AttachmentContent;

export interface AudioContent {
  kind: 'audio';
  recording: string;
  part: number;
  /** What X stored, which is what the entry has. */
  audioKind: AudioKind;
  /** What was wrong with the bytes when they were imported. */
  fault?: 'cut-off' | 'damaged';
}

export interface AttachmentContent {
  kind: 'attachment';
  /** A Space's id, or `homeOfAccount`. */
  home: string;
  /** Its original name, which may be none for a disk. */
  name: string;
  /** ms since 1970 */
  importedAt: number;
  isIntact: boolean;
  audioKind: AudioKind;
}

/** Size and checksums of an entry. */
export interface EntryHashes {
  /** Bytes. */
  size: number;
  crc32: number;
  /** One for each `HASHED_BYTES`, in hexadecimal digits; none for an empty entry. */
  sha256: string[];
}

export type BackupEntry = EntryContent & EntryHashes & { path: string };

export type LeftOutKind = 'recording' | 'transcript' | 'import' | 'people' | 'queue' | 'audio' | 'attachment';

/** What the library had, and could not give. */
export interface LeftOut {
  kind: LeftOutKind;
  /** `lost`: the browser has lost the bytes; `changed`: they are others than those imported; `unreadable`: the row is damaged. */
  reason: 'lost' | 'changed' | 'unreadable';
  recording?: string;
  home?: string;
  part?: number;
  name?: string;
}
