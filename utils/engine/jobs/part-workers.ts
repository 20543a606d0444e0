import type { PartWorkerNotice } from '#utils/import/index.ts';
import { watchLife, type LifeWatch } from '#utils/life.ts';

/** The workers that store the parts of one import, beside the import worker. */
export interface PartWorkers {
  /** Starts one that receives its requests through the port. */
  add(port: MessagePort): void;
  terminateAll(): void;
}

export interface PartWorkersDependencies {
  createPartWorker(): Worker;
  /** An error that a worker did not catch. */
  onError(): void;
  /** A worker that was not terminated here has ended, or never began. */
  onEnd(): void;
}

/**
 * They are started here and not by the import worker, because in Firefox a worker that starts another one waits for a
 * signal that may wake the new one instead: then neither ever goes on, nor can be terminated (measured in 153).
 */
export function createPartWorkers({
  createPartWorker,
  onError,
  onEnd,
}: PartWorkersDependencies): PartWorkers {
  const workers = new Map<Worker, LifeWatch>();
  return {
    add(port) {
      const worker = createPartWorker();
      const life = watchLife(onEnd);
      worker.addEventListener('error', onError);
      worker.addEventListener('message', ({ data }: MessageEvent<PartWorkerNotice>) => {
        life.noteAlive(data.alive);
      });
      worker.postMessage(port, [port]);
      workers.set(worker, life);
    },
    terminateAll() {
      for (const [worker, life] of workers) {
        life.stop();
        worker.terminate();
      }
      workers.clear();
    },
  };
}
