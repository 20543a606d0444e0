import type { ImportInput, ImportStatus, ImporterNotice, ImporterRequest } from '#utils/import/index.ts';

export interface ImporterDependencies {
  /** Starts the worker that speaks `ImporterRequest` and answers with `ImporterNotice`. */
  createWorker(): Worker;
  /**
   * Starts one that takes sound; here and not where it is wanted, for in Firefox a worker that starts another waits for
   * a signal that may wake the new one instead: then neither ever goes on, nor can be terminated (measured in 153).
   */
  createPartWorker(): Worker;
}

/** Runs imports in a worker of their own, one after the other. */
export interface Importer {
  /** Starts the next import's worker, which takes a tenth of a second: it waits some minutes for its files. */
  prepare(): void;
  /** Takes an import on; it begins when the ones before it are done. */
  start(input: ImportInput): void;
  /** Ends the import under way; what it has finished stays. */
  cancel(): void;
  status(): ImportStatus;
  onStatus(listener: (status: ImportStatus) => void): void;
}

/** How long a worker that was told to stop may take for it, in ms: an honest one needs a few. */
const STOPS_WITHIN = 1000;
/** How long a worker may wait for files, in ms: people look for them, and change their minds. */
const WAITS_FOR = 5 * 60 * 1000;

export function createImporter({ createWorker, createPartWorker }: ImporterDependencies): Importer {
  const listeners = new Set<(status: ImportStatus) => void>();
  const queue: ImportInput[] = [];
  const standby = createStandbyWorker(createWorker);
  let latest: ImportStatus = { state: 'idle' };
  let worker: Worker | undefined;
  let stop: (() => void) | undefined;

  function publish(status: ImportStatus): void {
    latest = status;
    for (const listener of listeners) listener(status);
  }

  /** One worker an import: whatever it held is given back when it ends. */
  function next(): void {
    const input = queue.shift();
    if (!input) return;
    const files = namesOf(input);
    const running = standby.take();
    worker = running;
    let stopping: ReturnType<typeof setTimeout> | undefined;
    const end = (status: ImportStatus): void => {
      if (worker !== running) return;
      clearTimeout(stopping);
      running.terminate();
      partWorkers.terminateAll();
      worker = undefined;
      stop = undefined;
      publish(status);
      next();
    };
    // The browser writes the error itself to the console.
    const fail = (): void => end({ state: 'failed', files, code: 'unexpected' });
    const partWorkers = createPartWorkers(createPartWorker, fail);
    const grant = (wish: Extract<ImporterNotice, { wants: string }>): void => {
      if (wish.wants === 'part-worker') {
        partWorkers.add(wish.port);
      } else {
        partWorkers.terminateAll();
        running.postMessage({ do: 'go-on-alone' } satisfies ImporterRequest);
      }
    };
    running.addEventListener('message', ({ data }: MessageEvent<ImporterNotice>) => {
      if ('wants' in data) grant(data);
      else if (data.state === 'reading') publish(data);
      else end(data);
    });
    running.addEventListener('error', fail);
    stop = () => {
      running.postMessage({ do: 'cancel' } satisfies ImporterRequest);
      stopping ??= setTimeout(() => end({ state: 'failed', files, code: 'cancelled' }), STOPS_WITHIN);
    };
    publish({ state: 'reading', files, progress: 0 });
    running.postMessage({ do: 'import', ...input } satisfies ImporterRequest);
  }

  return {
    prepare() {
      if (!worker) standby.start();
    },
    start(input) {
      queue.push(input);
      if (!worker) next();
    },
    cancel: () => stop?.(),
    status: () => latest,
    onStatus(listener) {
      listeners.add(listener);
    },
  };
}

/** A worker that is started before it is needed, so that it has read its script by then. */
interface StandbyWorker {
  start(): void;
  /** The one that was started, or else a new one. */
  take(): Worker;
}

function createStandbyWorker(createWorker: () => Worker): StandbyWorker {
  let waiting: { worker: Worker; used: AbortController } | undefined;

  function take(): Worker {
    const { worker, used } = waiting ?? {};
    waiting = undefined;
    used?.abort();
    return worker ?? createWorker();
  }

  return {
    start() {
      if (waiting) return;
      const worker = createWorker();
      const used = new AbortController();
      const { signal } = used;
      // Nobody hears why it failed: the one that is started in its place will fail as well, and be heard.
      worker.addEventListener('error', () => take().terminate(), { signal });
      const tooLong = setTimeout(() => take().terminate(), WAITS_FOR);
      signal.addEventListener('abort', () => clearTimeout(tooLong));
      waiting = { worker, used };
    },
    take,
  };
}

/** The sound workers of one import. */
interface PartWorkers {
  /** Starts one that listens to the port. */
  add(port: MessagePort): void;
  /** Ends all. */
  terminateAll(): void;
}

function createPartWorkers(createPartWorker: () => Worker, onError: () => void): PartWorkers {
  const workers = new Set<Worker>();
  return {
    add(port) {
      const worker = createPartWorker();
      worker.addEventListener('error', onError);
      worker.postMessage(port, [port]);
      workers.add(worker);
    },
    terminateAll() {
      for (const worker of workers) worker.terminate();
      workers.clear();
    },
  };
}

function namesOf({ files = [], downloads = [] }: ImportInput): string[] {
  return [...files.map(({ file }) => file.name), ...downloads.map(({ name }) => name)];
}
