import { storePart } from '#utils/import/store/store-part.ts';
import type { StorePart } from '#utils/import/store/store-adts.ts';

/** Those who take sound into the library. */
export interface PartWorkerPool {
  /** How many parts can be taken at a time. */
  count: number;
  storePart: StorePart;
  /** Breaks off whatever is still being taken; resolves when nobody writes any more. */
  close(): Promise<void>;
}

/** Takes sound where it is called, one part after the other. */
export const createLocalPool = (): PartWorkerPool => ({ count: 1, storePart, close: async () => undefined });
