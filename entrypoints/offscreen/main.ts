import { saveToDownloads } from '#utils/downloads-copy/index.ts';
import { createEngine } from '#utils/engine/index.ts';
import { sendMessage } from '#utils/messaging.ts';

createEngine({
  onImportEnd: (status) => sendMessage('importEnded', status),
  saveCopy: saveToDownloads({
    start: (request) => sendMessage('startCopy', request),
    wait: (id) => sendMessage('waitForCopy', id),
  }),
});
