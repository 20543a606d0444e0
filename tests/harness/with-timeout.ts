/** In ms: ten times what the slowest wait takes on an idle machine, since a machine may be many times slower, and busy. */
export const DEFAULT_TIMEOUT = 100_000;

/** Resolves like `promise`, or rejects after `ms` with an error that names `what` was waited for. */
export async function withTimeout<T>(
  what: string | (() => string),
  promise: Promise<T>,
  ms: number = DEFAULT_TIMEOUT,
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
