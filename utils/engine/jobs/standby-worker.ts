/** A worker that is started before it is needed, so that it has loaded its script by then. */
export interface StandbyWorker {
  start(): void;
  /** Returns the one that was started, or else a new one. */
  claim(): Worker;
}

/** How long a worker waits for files, in ms: people look for them, and change their minds. */
const MAX_WAIT = 5 * 60 * 1000;

export function createStandbyWorker(createWorker: () => Worker): StandbyWorker {
  let waiting: { worker: Worker; claimed: AbortController } | undefined;

  function claim(): Worker {
    const { worker, claimed } = waiting ?? {};
    waiting = undefined;
    claimed?.abort();
    return worker ?? createWorker();
  }

  return {
    start() {
      if (waiting) return;
      const worker = createWorker();
      const claimed = new AbortController();
      const { signal } = claimed;
      // No report of the failure: the worker that replaces this one fails as well, and that is reported.
      worker.addEventListener('error', () => claim().terminate(), { signal });
      const timeout = setTimeout(() => claim().terminate(), MAX_WAIT);
      signal.addEventListener('abort', () => clearTimeout(timeout));
      waiting = { worker, claimed };
    },
    claim,
  };
}
