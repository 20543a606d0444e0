import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveSound } from '#utils/import/index.ts';

export default defineUnlistedScript(() => {
  serveSound(self);
});
