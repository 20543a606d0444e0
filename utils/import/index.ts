export { serveImportWorker } from './worker/import-worker.ts';
export { servePartWorker } from './worker/part-worker.ts';
export type { StorageShortage } from './plan/require-free-space.ts';
export { createSha256 } from './sha256.ts';
export { IMPORT_CODES, type ImportCode, type ImportCounts, type ImportStatus } from './status.ts';
export type {
  ChosenFile,
  DownloadedFile,
  ImportInput,
  ImportWorkerNotice,
  ImportWorkerRequest,
} from './worker/protocol.ts';
