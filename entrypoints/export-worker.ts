import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveExports } from '#utils/export/worker/export-worker.ts';

export default defineUnlistedScript(() => {
  serveExports(self);
});
