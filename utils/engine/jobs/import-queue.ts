import type {
  ImportInput,
  ImportStatus,
  ImportWorkerNotice,
  ImportWorkerRequest,
} from '#utils/import/index.ts';
import { createPartWorkers } from './part-workers.ts';
import { createStandbyWorker } from './standby-worker.ts';

export interface ImportQueueDependencies {
  /** Starts the worker that receives `ImportWorkerRequest`s and answers with `ImportWorkerNotice`s. */
  createWorker(): Worker;
  /** Starts one that stores parts. */
  createPartWorker(): Worker;
}

/** Runs imports one after the other, each in a worker of its own. */
export interface ImportQueue {
  /** Starts the next import's worker, which takes a tenth of a second. It waits some minutes for its files. */
  prepare(): void;
  /** Adds an import, which begins when the ones before it have ended. */
  add(input: ImportInput): void;
  /** Cancels the import under way; what it has finished stays in the library. */
  cancel(): void;
  status(): ImportStatus;
  onStatus(listener: (status: ImportStatus) => void): void;
}

/** How long a cancelled worker may take to stop, in ms: it usually needs a few. */
const MAX_CANCEL_TIME = 1000;

export function createImportQueue({ createWorker, createPartWorker }: ImportQueueDependencies): ImportQueue {
  const listeners = new Set<(status: ImportStatus) => void>();
  const queue: ImportInput[] = [];
  const standby = createStandbyWorker(createWorker);
  let latest: ImportStatus = { state: 'idle' };
  let running: { cancel(): void } | undefined;

  function publish(status: ImportStatus): void {
    latest = status;
    for (const listener of listeners) listener(status);
  }

  /** Each import has a new worker: all memory is freed when it ends. */
  function startNext(): void {
    const input = queue.shift();
    if (!input) return;
    const files = namesOf(input);
    const worker = standby.claim();
    const post = (request: ImportWorkerRequest): void => worker.postMessage(request);
    let cancelTimer: ReturnType<typeof setTimeout> | undefined;
    const run = {
      cancel() {
        post({ do: 'cancel' });
        cancelTimer ??= setTimeout(() => end({ state: 'failed', files, code: 'cancelled' }), MAX_CANCEL_TIME);
      },
    };
    const end = (status: ImportStatus): void => {
      if (running !== run) return;
      clearTimeout(cancelTimer);
      worker.terminate();
      partWorkers.terminateAll();
      running = undefined;
      publish(status);
      startNext();
    };
    // The browser itself writes the error to the console.
    const fail = (): void => end({ state: 'failed', files, code: 'unexpected' });
    const partWorkers = createPartWorkers(createPartWorker, fail);
    worker.addEventListener('message', ({ data }: MessageEvent<ImportWorkerNotice>) => {
      if (!('wants' in data)) {
        if (data.state === 'reading') publish(data);
        else end(data);
      } else if (data.wants === 'part-worker') {
        partWorkers.add(data.port);
      } else {
        partWorkers.terminateAll();
        post({ do: 'go-on-alone' });
      }
    });
    worker.addEventListener('error', fail);
    running = run;
    publish({ state: 'reading', files, progress: 0 });
    post({ do: 'import', ...input });
  }

  return {
    prepare() {
      if (!running) standby.start();
    },
    add(input) {
      queue.push(input);
      if (!running) startNext();
    },
    cancel: () => running?.cancel(),
    status: () => latest,
    onStatus(listener) {
      listeners.add(listener);
    },
  };
}

function namesOf({ files = [], downloads = [] }: ImportInput): string[] {
  return [...files.map(({ file }) => file.name), ...downloads.map(({ name }) => name)];
}
