export type { ImportStatus, StorageShortage } from './status.ts';
export { serveImportWorker } from './worker/import-worker.ts';
export { servePartWorker } from './worker/part-worker.ts';
export type {
  ChosenFile,
  DownloadedFile,
  ImportInput,
  ImportWorkerNotice,
  ImportWorkerRequest,
} from './worker/protocol.ts';
