import type { FileItem } from '#utils/import/open/file-item.ts';
import type { TakenParts } from '#utils/links/index.ts';
import type { AudioPart, DatabaseOpener, LibraryWriter } from '#utils/library/index.ts';

export interface StorePartOptions {
  library: LibraryWriter;
  signal: AbortSignal;
  /** Called with the number of bytes read, as they come. */
  onBytes(count: number): void;
}

/** Stores one part of a Space's audio, uncommitted: `storePart`, here or in another worker. */
export type StorePart = (item: FileItem, part: number, options: StorePartOptions) => Promise<AudioPart>;

/** Stores parts in parallel. */
export interface PartWorkerPool {
  /** The share of the pool, 0–1, that storing something of so many bytes takes. */
  loadOf(bytes: number): number;
  storePart: StorePart;
  /** Stops whatever is still being stored. Resolves when nothing is being written any more. */
  close(): Promise<void>;
}

/** What storing one recording needs. */
export interface StoreRecordingContext extends StorePartOptions {
  storePart: StorePart;
  /** The time of the import, ms since 1970. */
  now: number;
}

/** What an import needs. */
export interface ImportContext extends Omit<StoreRecordingContext, 'onBytes' | 'storePart'> {
  /** The id of its report. By default a new one. */
  id?: string;
  open: DatabaseOpener;
  /** What is imported of sources behind links. */
  taken?: TakenParts;
  /** How much space is free: `navigator.storage.estimate`. */
  estimate(): Promise<StorageEstimate>;
  /** Called with 0–1, ever more; 1 only if nothing stopped it. */
  onProgress(share: number): void;
  /** Opens a pool for so many parts. By default, parts are stored one by one where the import runs. */
  openPool?(parts: number): PartWorkerPool;
}
