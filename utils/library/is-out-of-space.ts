/** Bytes. With less free space than this, a write that failed for no stated reason has run out of space. */
const SCARCE = 256 * 1024 * 1024;

/**
 * What Chromium throws when the disk itself is full, which no quota predicted: for Blobs, for other rows, for a
 * database that cannot be opened, and for one that it has closed since. Each can mean something else too.
 */
const VAGUE = ['DataError', 'AbortError', 'UnknownError', 'InvalidStateError'];

/** Whether the database failed because the disk or the quota is full. */
export async function isOutOfSpace(...errors: unknown[]): Promise<boolean> {
  const names = errors.filter((error) => error instanceof DOMException).map(({ name }) => name);
  if (names.includes('QuotaExceededError')) return true;
  return names.some((name) => VAGUE.includes(name)) && (await isScarce());
}

async function isScarce(): Promise<boolean> {
  if (!('storage' in navigator)) return false;
  const { quota, usage } = await navigator.storage.estimate();
  return quota !== undefined && usage !== undefined && quota - usage < SCARCE;
}
