import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPauseGate, servePeaks, type PeaksCommand } from '#utils/peaks/index.ts';

export default defineUnlistedScript(() => {
  const pace = createPauseGate();
  self.addEventListener('message', ({ data }: MessageEvent<PeaksCommand>) => pace.apply(data));
  void servePeaks((message) => self.postMessage(message), pace);
});
