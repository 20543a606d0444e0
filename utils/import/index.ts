export {
  isUnfinished,
  type ImportEnd,
  type ImportStatus,
  type ImportWorkerStatus,
  type StorageShortage,
} from './status.ts';
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
