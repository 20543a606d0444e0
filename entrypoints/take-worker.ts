import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePlanWorker } from '#utils/import/index.ts';

export default defineUnlistedScript(() => {
  servePlanWorker(self);
});
