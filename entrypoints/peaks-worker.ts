import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPauseGate, createPeaksRequests, servePeaks, type PeaksCommand } from '#utils/peaks/index.ts';

export default defineUnlistedScript(() => {
  const gate = createPauseGate();
  const requests = createPeaksRequests();
  self.addEventListener('message', ({ data }: MessageEvent<PeaksCommand>) => {
    gate.apply(data);
    requests.apply(data);
  });
  void servePeaks((notice) => self.postMessage(notice), gate, requests);
});
