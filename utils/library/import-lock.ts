import type { Shelf } from './shelve.ts';

/** Held by the one import that runs, in whichever context. */
export const IMPORT_LOCK = 'afterspace-import';

/** Sweeps the library unless an import runs: that one has done so itself. */
export async function sweepIfIdle(shelf: Pick<Shelf, 'sweep'>): Promise<void> {
  await navigator.locks.request(IMPORT_LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await shelf.sweep();
  });
}
