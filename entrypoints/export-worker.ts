import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveExportWorker } from '#utils/export/index.ts';

export default defineUnlistedScript(() => {
  serveExportWorker(self);
});
