export {
  BACKUP_CODES,
  type BackupCode,
  type BackupFile,
  type BackupRequest,
  type NamedLeftOut,
} from './backup-request.ts';
export { createEntryPaths, type EntryPaths } from './entry-paths.ts';
export { describeBackup, type BackupDescription } from './describe-backup.ts';
export { writeBackup, type WriteBackupOptions } from './write-backup.ts';
