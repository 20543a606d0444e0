export { serveBackupWorker } from './backup-worker.ts';
export { runBackupWorker } from './run-backup-worker.ts';
