import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveBackupWorker } from '#utils/backup/index.ts';

export default defineUnlistedScript(() => {
  serveBackupWorker(self);
});
