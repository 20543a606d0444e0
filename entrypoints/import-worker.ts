import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImportWorker } from '#utils/import/index.ts';

export default defineUnlistedScript(() => {
  serveImportWorker(self);
});
