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

/** How long a worker may take to say that it lives, in ms: it usually needs a tenth of a second. */
const MAX_START_TIME = 60_000;

export interface LifeWatch {
  /** The worker lives, and holds the lock of this name. */
  noteAlive(name: string): void;
  /** The worker's end is no news any more. */
  stop(): void;
}

/** Watches a worker that has been started. Calls back once, when it has ended or does not say that it lives. */
export function watchLife(onEnd: () => void): LifeWatch {
  let isOver = false;
  const end = (): void => {
    if (!isOver) onEnd();
    isOver = true;
  };
  const timer = setTimeout(end, MAX_START_TIME);
  return {
    noteAlive(name) {
      clearTimeout(timer);
      void lifeEnds(name).then(end);
    },
    stop() {
      clearTimeout(timer);
      isOver = true;
    },
  };
}

/** The names of the locks whose documents and workers live. */
export async function livingNames(): Promise<Set<string | undefined>> {
  const { held = [] } = await navigator.locks.query();
  // A lock that is shared belongs to one that waits for the end of another.
  return new Set(held.filter(({ mode }) => mode === 'exclusive').map(({ name }) => name));
}
