// The browser releases a lock when the document or worker that holds it ends, however it ends: closed, terminated, out
// of memory. No message and no event says so in all these cases.

/** Holds a lock for as long as this document or worker lives. Resolves with the lock's name once it is held. */
export function holdLife(kind: 'engine' | 'worker'): Promise<string> {
  const name = `afterspace-${kind}-${crypto.randomUUID()}`;
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const hold = (): Promise<void> => {
    resolve(name);
    return new Promise(() => {});
  };
  navigator.locks.request(name, hold).catch(reject);
  return promise;
}

/** Resolves when the document or worker that holds this lock has ended. */
export async function lifeEnds(name: string): Promise<void> {
  await navigator.locks.request(name, { mode: 'shared' }, () => undefined);
}

/** The names of the locks whose documents and workers live. */
export async function livingNames(): Promise<Set<string | undefined>> {
  const { held = [] } = await navigator.locks.query();
  // A lock that is shared belongs to one that waits for the end of another.
  return new Set(held.filter(({ mode }) => mode === 'exclusive').map(({ name }) => name));
}
