export {
  BACKUP_CODES,
  type BackupCode,
  type BackupFile,
  type BackupRequest,
  type NamedLeftOut,
} from './backup-request.ts';
export { deletedIn } from './select-rows.ts';
export { writeBackup, type WriteBackupOptions } from './write-backup.ts';
