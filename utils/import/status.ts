import type { Account } from '#utils/library/index.ts';
import type { StorageShortage } from '#utils/import/plan/require-free-space.ts';

/** Why an import gave nothing. The words for each are in `locales/` (`error-<code>`). */
export const IMPORT_CODES = [
  'not-a-zip',
  'not-an-x-archive',
  'spaces-left-out',
  'no-spaces',
  'encrypted',
  'truncated',
  'too-large',
  'bad-metadata',
  'unknown-audio',
  'quota',
  'busy',
  'cancelled',
  'unreadable',
  'unexpected',
] as const;

export type ImportCode = (typeof IMPORT_CODES)[number];

/** What an import did, each Space counted once; `partial` and `damaged` say how many of those are so. */
export interface ImportCounts {
  new: number;
  replaced: number;
  kept: number;
  missing: number;
  partial: number;
  damaged: number;
}

/** What the pages show of the import under way, or of the last one. */
export type ImportStatus =
  | { state: 'idle' }
  | { state: 'reading'; files: string[]; /** 0–1 */ progress: number }
  | {
      state: 'done';
      files: string[];
      counts: ImportCounts;
      /** The id of its report in the library. */
      report?: string;
      /** When X made the archive, ms since 1970. */
      madeAt?: number;
      /** Files beside the sound that it has kept. */
      attachments?: number;
      /** Whose archive it is. */
      account?: Account;
      /** What ended it before all was taken: the disk was full, or the person cancelled. */
      stopped?: ImportCode;
    }
  | {
      state: 'failed';
      files: string[];
      code: ImportCode;
      /** With `quota`, where it is known. */ shortage?: StorageShortage;
    };
