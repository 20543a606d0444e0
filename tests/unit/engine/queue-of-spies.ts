import { createImportQueue, type ImportQueue } from '#utils/engine/jobs/import-queue.ts';
import type { ImportStatus, ImportWorkerRequest, ImportWorkerStatus } from '#utils/import/index.ts';
import type { ImportCode } from '#utils/library/index.ts';
import { WorkerSpy } from './worker-spy.ts';

export const zipOf = (name: string) => ({
  id: `id of ${name}`,
  files: [{ file: new File(['x'], name), path: name }],
});
export const ZIP = zipOf('a.zip');

export const COUNTS = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
/** What a worker reports of its import. */
export const doneWith = (name: string): ImportWorkerStatus => ({
  state: 'done',
  files: [name],
  counts: COUNTS,
});
export const statusOf = (
  name: string,
  status: ImportWorkerStatus | { state: 'queued'; files: string[] },
): ImportStatus => ({
  ...status,
  id: `id of ${name}`,
});
export const failedWith = (name: string, code: ImportCode): ImportStatus =>
  statusOf(name, { state: 'failed', files: [name], code });

type ImportWorkerSpy = WorkerSpy<ImportWorkerRequest>;

export function setUp() {
  const workers: ImportWorkerSpy[] = [];
  const partWorkers: WorkerSpy[] = [];
  const imports = createImportQueue({
    createWorker: () => addTo(workers, new WorkerSpy()),
    createPartWorker: () => addTo(partWorkers, new WorkerSpy()),
  });
  return { imports, workers, partWorkers };
}

function addTo<T>(all: T[], worker: T): T {
  all.push(worker);
  return worker;
}

/** Resolves with the statuses from now on, up to one that matches. */
export function statusesUntil(
  imports: ImportQueue,
  matches: (status: ImportStatus) => boolean,
): Promise<ImportStatus[]> {
  const { promise, resolve } = Promise.withResolvers<ImportStatus[]>();
  const statuses: ImportStatus[] = [];
  imports.onStatus((status) => {
    statuses.push(status);
    if (matches(status)) resolve(statuses);
  });
  return promise;
}

/** What each worker was asked for, in order, and whether it still runs. */
export const summaryOf = (workers: ImportWorkerSpy[]) =>
  workers.map(({ received, isTerminated }) => [
    received.map((request) => request.do).join(),
    isTerminated ? 'terminated' : 'running',
  ]);
