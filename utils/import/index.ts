export { serveImportWorker } from './worker/import-worker.ts';
export { servePartWorker } from './worker/part-worker.ts';
export type { StorageShortage } from './plan/require-free-space.ts';
export { IMPORT_CODES, type ImportCode, type ImportCounts, type ImportStatus } from './status.ts';
