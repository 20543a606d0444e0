/** The workers that store the parts of one import, beside the import worker. */
export interface PartWorkers {
  /** Starts one that receives its requests through the port. */
  add(port: MessagePort): void;
  terminateAll(): void;
}

/**
 * They are started here and not by the import worker, because in Firefox a worker that starts another one waits for a
 * signal that may wake the new one instead: then neither ever goes on, nor can be terminated (measured in 153).
 */
export function createPartWorkers(createPartWorker: () => Worker, onError: () => void): PartWorkers {
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
