import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePartWorker } from '#utils/import/index.ts';

export default defineUnlistedScript(() => {
  servePartWorker(self);
});
