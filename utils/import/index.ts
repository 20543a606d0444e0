export type { ImportContext, StoreRecordingContext } from './import-context.ts';
export { cancellableSource } from './open/cancellable-source.ts';
export { entryItem, type FileItem, type FileItemStream } from './open/file-item.ts';
export { readAhead } from './open/read-ahead.ts';
export type { PlannedRecording } from './plan/planned-recordings.ts';
export { requireFreeSpace } from './plan/require-free-space.ts';
export { isSameOwner, mergeFacts } from './plan/space-facts.ts';
export { countWork, createProgress, workOf } from './progress.ts';
export { countOutcomes, withFacts } from './report.ts';
export type { ImportOutcome } from './run-import.ts';
export { writeItem } from './store/chunked-writer.ts';
export { createInflationMeter, meteredPool } from './store/inflation-meter.ts';
export { runInOrder } from './store/run-in-order.ts';
export { createLocalPool } from './store/store-part.ts';
export { storeRecording } from './store/store-recording.ts';
export {
  importCodeOf,
  isUnfinished,
  STOPPING,
  type ImportEnd,
  type ImportStatus,
  type ImportWorkerStatus,
  type RestoredElsewhere,
  type StorageShortage,
} from './status.ts';
export { importOrRestore, type BackupReader } from './worker/backup-reader.ts';
export { servePlanWorker, type PlanWorkerNotice, type PlanWorkerRequest } from './take/plan-worker.ts';
export type { OfferedSpace, TakePlan } from './take/take-plan.ts';
export { serveImportWorker } from './worker/import-worker.ts';
export { isReadable } from './worker/is-readable.ts';
export { servePartWorker } from './worker/part-worker.ts';
export type {
  ChosenFile,
  DownloadedFile,
  ImportInput,
  ImportWorkerNotice,
  ImportWorkerRequest,
  PartWorkerNotice,
} from './worker/protocol.ts';
