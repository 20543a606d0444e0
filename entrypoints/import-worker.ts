import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { backupReader } from '#utils/backup/index.ts';
import { serveImportWorker } from '#utils/import/index.ts';

export default defineUnlistedScript(() => {
  serveImportWorker(self, backupReader);
});
