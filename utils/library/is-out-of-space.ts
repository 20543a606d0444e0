/** Bytes: where there are fewer, a write that failed without a reason failed for want of them. */
const SCARCE = 256 * 1024 * 1024;

/**
 * What Chromium says where the disk itself is full, which no quota had foretold: of Blobs, of other rows, of a
 * database that cannot be opened, or one that it has closed since. Each can mean something else too.
 */
const VAGUE = ['DataError', 'AbortError', 'UnknownError', 'InvalidStateError'];

/** Whether the database failed because there is no room. */
export async function isOutOfSpace(...errors: unknown[]): Promise<boolean> {
  const names = errors.flatMap((error) => (error instanceof DOMException ? [error.name] : []));
  if (names.includes('QuotaExceededError')) return true;
  return names.some((name) => VAGUE.includes(name)) && (await isScarce());
}

async function isScarce(): Promise<boolean> {
  if (!('storage' in navigator)) return false;
  const { quota, usage } = await navigator.storage.estimate();
  return quota !== undefined && usage !== undefined && quota - usage < SCARCE;
}
