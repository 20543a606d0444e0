export { backupReader } from './backup-reader.ts';
export { isBackup } from './open/recognise-backup.ts';
export { restoreBackup } from './restore-backup.ts';
