import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPace, servePeaks, type PeaksOrder } from '#utils/peaks/index.ts';

export default defineUnlistedScript(() => {
  const pace = createPace();
  self.addEventListener('message', ({ data }: MessageEvent<PeaksOrder>) => pace.obey(data));
  void servePeaks((message) => self.postMessage(message), pace);
});
