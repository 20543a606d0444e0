import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { servePeaks } from '#utils/peaks/index.ts';

export default defineUnlistedScript(() => {
  void servePeaks((message) => self.postMessage(message));
});
