/**
 * ms after which something that has not come is given up: ten times what the slowest takes on a quiet machine. Nothing
 * waits for so long that comes; a machine may be many times as slow, and busy.
 */
export const PATIENCE = 100_000;

/** What `promise` gives, or an error that says `what` was waited for once `ms` have gone. */
export async function within<T>(
  what: string | (() => string),
  promise: Promise<T>,
  ms: number = PATIENCE,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`waited ${ms} ms for ${typeof what === 'string' ? what : what()}`));
    }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
