import { codeOf } from '#utils/coded-error.ts';
import { REMOTE_CODES, type Traffic } from '#utils/remote/index.ts';
import {
  IMPORT_CODES,
  type Account,
  type ImportCode,
  type ImportCounts,
  type QueueItem,
} from '#utils/library/index.ts';

/** How much space an import needs, and how much is free; both in bytes. */
export interface StorageShortage {
  needed: number;
  free: number;
}

/** What a backup has that is not written by the worker: the queue is the engine's, and settings are the background's. */
export interface RestoredElsewhere {
  /** To be played after what is in the queue already. */
  queue: QueueItem[];
  /** By key of `storage.local`. */
  settings: Record<string, Record<string, string | number | boolean>>;
}

/** What the import worker reports of its import. */
export type ImportWorkerStatus =
  | {
      state: 'reading';
      files: string[];
      /** 0–1 */
      progress: number;
      traffic?: Traffic;
    }
  | {
      state: 'done';
      files: string[];
      counts: ImportCounts;
      /** The id of its report in the library. */
      report?: string;
      /** When X made the archive, ms since 1970. */
      madeAt?: number;
      /** How many files beside the audio it has stored. */
      attachments?: number;
      /** The archive's owner. */
      account?: Account;
      /** Set if a backup was restored: what is for others than the library. */
      restored?: RestoredElsewhere;
      /** What stopped it before everything was imported: the disk was full, or the person cancelled. */
      stopped?: ImportCode;
      /** It was out of X's link: everything that the archive has of Spaces, or some of it. */
      taken?: 'all' | 'some';
      /** With an import out of X's link: what X has been asked. */
      traffic?: Traffic;
    }
  | {
      state: 'failed';
      files: string[];
      code: ImportCode;
      /** With `quota`, if it is known. */
      shortage?: StorageShortage;
      /** With `unsupported-zip`: names of the parts of a split ZIP that must be chosen too. */
      needs?: string[];
      /** With `no-spaces`: where they may be. */
      reason?: 'another-part';
      traffic?: Traffic;
    };

/** How an import ended. */
export type ImportEnd = Extract<ImportWorkerStatus, { state: 'done' | 'failed' }>;

/** What the pages show of an import. */
export type ImportStatus =
  | { state: 'idle' }
  | (({ state: 'queued'; files: string[] } | ImportWorkerStatus) & {
      id: string;
      /** Set where no page has started it. */
      isUnattended?: true;
    });

/** Whether the import runs, or waits for its turn. */
export function isUnfinished({ state }: ImportStatus): boolean {
  return state === 'queued' || state === 'reading';
}

/** Codes that stop an import. Any other concerns one recording only. */
export const STOPPING: readonly ImportCode[] = ['cancelled', 'quota', 'unexpected', ...REMOTE_CODES];

/** The import code that an error stands for. */
export function importCodeOf(error: unknown, signal: AbortSignal): ImportCode {
  if (signal.aborted) return 'cancelled';
  return IMPORT_CODES.find((each) => each === codeOf(error)) ?? 'unexpected';
}
