import { BACKUP_CODES, writeBackup, type BackupFile, type BackupRequest } from '#utils/backup/write/index.ts';
import { openDiskSink, sweepExports } from '#utils/export/index.ts';
import { openDatabase } from '#utils/library/index.ts';
import { serveTask, type TaskScope } from '#utils/task/index.ts';

/** Page → backup worker. */
export type BackupWorkerRequest = { do: 'back-up' } & BackupRequest;

/** Serves one request. The page terminates the worker after the response. */
export function serveBackupWorker(scope: TaskScope<BackupWorkerRequest, BackupFile>): void {
  serveTask(scope, BACKUP_CODES, async (request: BackupWorkerRequest, context) => {
    const now = Date.now();
    await sweepExports(now);
    return writeBackup(await openDatabase(), request, { ...context, openSink: openDiskSink, now });
  });
}
