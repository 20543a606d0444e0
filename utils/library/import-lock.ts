/** The lock that a running import holds, whichever page started it: one import at a time, and no sweep meanwhile. */
export const IMPORT_LOCK = 'afterspace-import';

/** How many items at a time are worked on. An import that begins waits no longer than for these. */
const BATCH = 64;

/**
 * Works on some of the items at a time, and never while an import runs, which would have to share the disk with it.
 * Rejects with the signal's reason.
 */
export async function betweenImports<Item>(
  items: readonly Item[],
  work: (batch: readonly Item[]) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const options = signal ? { signal } : {};
  for (let at = 0; at < items.length; at += BATCH)
    await navigator.locks.request(IMPORT_LOCK, options, () => work(items.slice(at, at + BATCH)));
}
