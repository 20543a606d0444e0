import type { LeftOut } from '#utils/backup/format/index.ts';

/** A backup to make, with everything that the worker cannot find out itself. */
export interface BackupRequest {
  /** Undefined for everything. */
  spaceIds?: readonly string[];
  /** Whether recently deleted recordings are in it, too. */
  withDeleted: boolean;
  /** As they are stored, by key of `storage.local`; the backup picks those that it may have. */
  settings: Readonly<Record<string, unknown>>;
  /** The product's version. */
  product: string;
  /** What the file is, in the person's language. */
  readme: string;
  /** Of the file, without its extension. */
  name: string;
  password?: string;
}

/** A backup to save. */
export interface BackupFile {
  blob: Blob;
  name: string;
  /** When the library was as it is in there, ms since 1970. */
  at: number;
  /** How many recordings it has. */
  recordings: number;
  isOfEverything: boolean;
  leftOut: NamedLeftOut[];
}

/** What is left out, with the title or file name that says to a person what it is. */
export interface NamedLeftOut extends LeftOut {
  title?: string;
}

/** Why a backup failed. The texts are in `locales/`, under `error-<code>`. */
export const BACKUP_CODES = ['no-room', 'busy', 'newer-library', 'backup-interrupted', 'unexpected'] as const;
export type BackupCode = (typeof BACKUP_CODES)[number];
