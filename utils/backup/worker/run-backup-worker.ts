import type { BackupFile, BackupRequest } from '#utils/backup/write/index.ts';
import { removeExport } from '#utils/export/index.ts';
import { runTask } from '#utils/task/index.ts';
import type { TaskContext } from '#utils/task/index.ts';
import type { BackupWorkerRequest } from './backup-worker.ts';

/** Makes one backup in a worker of its own. Throws CodedError of `BACKUP_CODES`, and `cancelled`, as `runTask` does. */
export function runBackupWorker(
  createWorker: () => Worker,
  request: BackupRequest,
  context: TaskContext,
): Promise<BackupFile> {
  return runTask<BackupFile>(createWorker, { do: 'back-up', ...request } satisfies BackupWorkerRequest, {
    ...context,
    interrupted: 'backup-interrupted',
    discard: ({ blob }) => void removeExport(blob),
  });
}
