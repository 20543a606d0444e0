import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveExports } from '#utils/export/serve-exports.ts';

export default defineUnlistedScript(() => {
  serveExports(self);
});
