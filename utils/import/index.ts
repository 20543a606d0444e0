export type { StorageShortage } from './plan/require-free-space.ts';
export { isUnfinished, type ImportStatus, type ImportWorkerStatus } from './status.ts';
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
