import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveImports } from '#utils/import/index.ts';

export default defineUnlistedScript(() => {
  serveImports(self);
});
