import {
  isUnfinished,
  type ImportInput,
  type ImportStatus,
  type ImportWorkerNotice,
  type ImportWorkerRequest,
  type ImportWorkerStatus,
} from '#utils/import/index.ts';
import { watchLife } from '#utils/life.ts';
import { createPartWorkers } from './part-workers.ts';
import { createStandbyWorker } from './standby-worker.ts';

export interface ImportQueueDependencies {
  /** Starts the worker that receives `ImportWorkerRequest`s and answers with `ImportWorkerNotice`s. */
  createWorker(): Worker;
  /** Starts one that stores parts. */
  createPartWorker(): Worker;
}

/** Files to import together, and the id that the import's status and its report have. */
export interface QueuedImport extends ImportInput {
  id: string;
}

/** Runs imports one after the other, each in a worker of its own. */
export interface ImportQueue {
  /** Starts the next import's worker, which takes a tenth of a second. It waits some minutes for its files. */
  prepare(): void;
  /** Adds an import, which begins when the ones before it have ended. */
  add(queued: QueuedImport): void;
  /** Cancels this import. If it is under way, what it has finished stays in the library. */
  cancel(id: string): void;
  /** Cancels all imports and forgets them. Resolves when none is under way. */
  forgetAll(): Promise<void>;
  /** Publishes that this import was interrupted when the engine before this one ended. `files`: their names. */
  noteInterrupted(id: string, files: string[]): void;
  /** Of the import under way, or else of the last one. */
  status(): ImportStatus;
  /** Calls back at each change, also of an import that waits. */
  onStatus(listener: (status: ImportStatus) => void): void;
}

/** How long a cancelled worker may take to stop, in ms: it usually needs a few. */
const MAX_CANCEL_TIME = 1000;

export function createImportQueue({ createWorker, createPartWorker }: ImportQueueDependencies): ImportQueue {
  const listeners = new Set<(status: ImportStatus) => void>();
  const queue: QueuedImport[] = [];
  const standby = createStandbyWorker(createWorker);
  let latest: ImportStatus = { state: 'idle' };
  let running: { id: string; ended: Promise<void>; cancel(): void } | undefined;

  function announce(status: ImportStatus): void {
    for (const listener of listeners) listener(status);
  }

  function publish(status: ImportStatus): void {
    latest = status;
    announce(status);
  }

  /** Each import has a new worker: all memory is freed when it ends. */
  function startNext(): void {
    const next = queue.shift();
    if (!next) return;
    const { id, files, downloads, password, take } = next;
    const worker = standby.claim();
    const post = (request: ImportWorkerRequest): void => worker.postMessage(request);
    const { promise: ended, resolve: resolveEnded } = Promise.withResolvers<void>();
    let cancelTimer: ReturnType<typeof setTimeout> | undefined;
    const run = {
      id,
      ended,
      cancel() {
        post({ do: 'cancel' });
        cancelTimer ??= setTimeout(() => end(failureOf(next, 'cancelled')), MAX_CANCEL_TIME);
      },
    };
    const end = (status: ImportStatus): void => {
      if (running !== run) return;
      clearTimeout(cancelTimer);
      life.stop();
      worker.terminate();
      partWorkers.terminateAll();
      running = undefined;
      publish(status);
      resolveEnded();
      startNext();
    };
    // The browser itself writes the error to the console.
    const fail = (): void => end(failureOf(next, 'unexpected'));
    // Without memory a worker ends without an error.
    const interrupt = (): void => end(failureOf(next, 'interrupted'));
    const life = watchLife(interrupt);
    const partWorkers = createPartWorkers({ createPartWorker, onError: fail, onEnd: interrupt });
    worker.addEventListener('message', ({ data }: MessageEvent<ImportWorkerNotice>) => {
      if ('alive' in data) {
        life.noteAlive(data.alive);
      } else if (!('wants' in data)) {
        const status = statusOf(next, data);
        if (isUnfinished(status)) publish(status);
        else end(status);
      } else if (data.wants === 'part-worker') {
        partWorkers.add(data.port);
      } else {
        partWorkers.terminateAll();
        post({ do: 'go-on-alone' });
      }
    });
    worker.addEventListener('error', fail);
    running = run;
    publish(statusOf(next, { state: 'reading', files: namesOf(next), progress: 0 }));
    post({
      do: 'import',
      id,
      ...(files && { files }),
      ...(downloads && { downloads }),
      ...(password !== undefined && { password }),
      ...(take && { take }),
    });
  }

  return {
    prepare() {
      if (!running) standby.start();
    },
    add(next) {
      queue.push(next);
      if (running) announce(statusOf(next, { state: 'queued', files: namesOf(next) }));
      else startNext();
    },
    cancel(id) {
      if (running?.id === id) running.cancel();
      const index = queue.findIndex((each) => each.id === id);
      const [removed] = index < 0 ? [] : queue.splice(index, 1);
      if (removed) announce(failureOf(removed, 'cancelled'));
    },
    async forgetAll() {
      for (const waiting of queue.splice(0)) announce(failureOf(waiting, 'cancelled'));
      running?.cancel();
      await running?.ended;
      publish({ state: 'idle' });
    },
    noteInterrupted(id, files) {
      (running ? announce : publish)({ state: 'failed', id, files, code: 'interrupted' });
    },
    status: () => latest,
    onStatus(listener) {
      listeners.add(listener);
    },
  };
}

function statusOf(
  { id, downloads }: QueuedImport,
  status: ImportWorkerStatus | { state: 'queued'; files: string[] },
): ImportStatus {
  return { ...status, id, ...(downloads && { isUnattended: true }) };
}

function failureOf(failed: QueuedImport, code: 'cancelled' | 'interrupted' | 'unexpected'): ImportStatus {
  return statusOf(failed, { state: 'failed', files: namesOf(failed), code });
}

function namesOf({ files = [], downloads = [], take }: ImportInput): string[] {
  return [
    ...files.map(({ file }) => file.name),
    ...downloads.map(({ name }) => name),
    ...(take?.parts ?? []).map(({ file }) => file.name),
  ];
}
