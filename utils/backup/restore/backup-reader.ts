import { isEncryptedBackup } from '#utils/backup/encryption/index.ts';
import type { BackupReader } from '#utils/import/index.ts';
import type { Source } from '#utils/zip/index.ts';
import { isBackup } from './open/recognise-backup.ts';
import { MAGIC_BYTES, restoreBackup } from './restore-backup.ts';

/** What the import worker does with backups. */
export const backupReader: BackupReader = {
  isBackup: async (source, signal) => (await isEncrypted(source, signal)) || isBackup(source, signal),
  restore: restoreBackup,
};

async function isEncrypted(source: Source, signal: AbortSignal): Promise<boolean> {
  return isEncryptedBackup(await source.read(0, Math.min(MAGIC_BYTES, source.size), signal));
}
