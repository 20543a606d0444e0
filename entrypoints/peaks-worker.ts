import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGate, servePeaks, type PeaksCommand } from '#utils/peaks/index.ts';

export default defineUnlistedScript(() => {
  const pace = createGate();
  self.addEventListener('message', ({ data }: MessageEvent<PeaksCommand>) => pace.obey(data));
  void servePeaks((message) => self.postMessage(message), pace);
});
