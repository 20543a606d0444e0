export { serveImportWorker } from '#utils/import/worker/import-worker.ts';
export { servePartWorker } from '#utils/import/worker/part-worker.ts';
export type { StorageShortage } from '#utils/import/plan/require-free-space.ts';
export { createSha256 } from './sha256.ts';
export { IMPORT_CODES, type ImportCode, type ImportCounts, type ImportStatus } from './status.ts';
