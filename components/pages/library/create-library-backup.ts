import { createBackupStore, type BackupStore } from '#components/backup/backup-store.ts';
import { downloadBlob, downloadEnds } from '#components/ui/download-blob.ts';
import type { ReadonlySignal } from '@preact/signals';
import type { Locale } from '#components/ui/locale.ts';
import { describeBackup, RESTORABLE_SETTINGS, runBackupWorker } from '#utils/backup/index.ts';
import { browser } from '#utils/browser.ts';
import { removeExport } from '#utils/export/index.ts';
import { noteBackup, onBackup, readLastBackup, type DatabaseOpener } from '#utils/library/index.ts';

/** Backups as the library page makes them. `createWorker` starts a worker that calls `serveBackupWorker`. */
export function createLibraryBackup(
  open: DatabaseOpener,
  locale: ReadonlySignal<Locale>,
  createWorker: () => Worker,
): BackupStore {
  return createBackupStore({
    locale,
    product: browser.runtime.getManifest().version,
    describe: async (spaceIds) => describeBackup(await open(), spaceIds),
    make: (request, context) => runBackupWorker(createWorker, request, context),
    async save({ blob, name }) {
      const isSaved = await downloadEnds(downloadBlob(blob, name));
      await removeExport(blob);
      return isSaved;
    },
    readSettings: () => browser.storage.local.get(Object.keys(RESTORABLE_SETTINGS)),
    readLast: async () => readLastBackup(await open()),
    note: async (backup) => noteBackup(await open(), backup),
    onBackup,
  });
}
