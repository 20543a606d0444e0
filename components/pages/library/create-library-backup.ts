import { createBackupStore, type BackupStore } from '#components/backup/backup-store.ts';
import {
  createDownloadsCopyStore,
  type DownloadsCopyStore,
} from '#components/backup/downloads-copy-store.ts';
import { downloadBlob, downloadEnds } from '#components/ui/download-blob.ts';
import type { ReadonlySignal } from '@preact/signals';
import type { Locale } from '#components/ui/locale.ts';
import { describeBackup, RESTORABLE_SETTINGS, runBackupWorker } from '#utils/backup/index.ts';
import { browser } from '#utils/browser.ts';
import { removeExport } from '#utils/export/index.ts';
import {
  noteBackup,
  onBackup,
  onDownloadsCopy,
  readDownloadsCopy,
  readLastBackup,
  switchDownloadsCopy,
  type DatabaseOpener,
} from '#utils/library/index.ts';
import { sendMessage } from '#utils/messaging.ts';

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

/** The copy of all originals among the downloads, which the engine makes. */
export function createLibraryDownloadsCopy(open: DatabaseOpener): DownloadsCopyStore {
  return createDownloadsCopyStore({
    read: async () => readDownloadsCopy(await open()),
    turn: async (isOn) => switchDownloadsCopy(await open(), isOn),
    copy: () => sendMessage('copyToDownloads'),
    onChange: onDownloadsCopy,
  });
}
