import { defineBackground } from 'wxt/utils/define-background';
import {
  createDownloadHandlers,
  createEraser,
  handleNoticeClick,
  importWaitingOffers,
  handlePageNote,
  handleImportEnd,
  handleOfferedLinks,
  keepLibrary,
  noteRequestsSeen,
  onMessage,
  openLibrary,
  sweepLeftovers,
} from '#utils/background/index.ts';
import { browser } from '#utils/browser.ts';
import { saveToDownloads, startCopy, waitForCopy } from '#utils/downloads-copy/index.ts';
import { offerEarlierDownloads, autoImport, watchArchiveDownloads } from '#utils/downloads/index.ts';
import {
  closeEngine,
  connectEngine,
  copyToDownloads,
  createEngine,
  createEngineOpener,
  createWakeLock,
  isEngineOpen,
  resumeDownloadsCopy,
  resumeImports,
} from '#utils/engine/index.ts';
import { news } from '#utils/news.ts';
import {
  checkReminders,
  onNoticeClicked,
  onReminderAlarm,
  reminderSettings,
  showBadge,
} from '#utils/notices/index.ts';
import {
  guideWhereNeeded,
  injectLoader,
  readFilesPageTimes,
  readRequest,
  startGuide,
  notifyGuides,
  watchRequests,
  xAccess,
} from '#utils/x/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    const open = createEngineOpener();
    const eraser = createEraser({ isEngineOpen, connect: () => connectEngine(open), closeEngine });
    // The browser may have ended while everything was deleted. An engine would go on with what it finds.
    const erased = eraser.finish();
    const openEngine = (): Promise<void> => Promise.allSettled([erased]).then(open);

    if (import.meta.env.FIREFOX) {
      const saveCopy = saveToDownloads({ start: startCopy, wait: waitForCopy });
      createEngine({ onImportEnd: handleImportEnd, onBusy: createWakeLock(), saveCopy });
    }

    onMessage('openEngine', openEngine);
    onMessage('openLibrary', openLibrary);
    onMessage('startGuide', () => startGuide());
    onMessage('pageOpened', (page, { tab }) => guideWhereNeeded(page, tab?.id));
    onMessage('readRequest', readRequest);
    onMessage('noteRequest', handlePageNote);
    onMessage('offerLinks', (links) => handleOfferedLinks(links));
    onMessage('requestsSeen', () => noteRequestsSeen());
    onMessage('importEnded', handleImportEnd);
    onMessage('startCopy', startCopy);
    onMessage('waitForCopy', waitForCopy);
    onMessage('copyToDownloads', () => copyToDownloads(openEngine));
    watchRequests(() => void notifyGuides());

    const connect = () => connectEngine(openEngine);
    onMessage('importOffers', () => importWaitingOffers(connect));
    onMessage('eraseEverything', eraser.erase);
    watchArchiveDownloads(createDownloadHandlers(connect), readFilesPageTimes);
    onNoticeClicked((id) => void handleNoticeClick(id));
    onReminderAlarm(() => void checkReminders());
    reminderSettings.watch(() => void checkReminders());

    // A person who allows access to X later has X open already.
    xAccess.watch(() => void injectLoader());

    browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
    // The end of the browser or the extension may have interrupted an import.
    browser.runtime.onInstalled.addListener(() => void sweepLeftovers());
    browser.runtime.onInstalled.addListener(() => void resumeImports(openEngine));
    browser.runtime.onInstalled.addListener(() => void resumeDownloadsCopy(openEngine));
    browser.runtime.onStartup.addListener(() => void showBadge());
    browser.runtime.onStartup.addListener(() => void sweepLeftovers());
    browser.runtime.onStartup.addListener(() => void resumeImports(openEngine));
    browser.runtime.onStartup.addListener(() => void resumeDownloadsCopy(openEngine));

    // On each start of the background: the stored times say what is due, and browsers may lose alarms.
    void checkReminders();
    void keepLibrary();
  },
});

async function welcome(reason: string): Promise<void> {
  if (reason === 'install') {
    await news.noteSeen();
    await openLibrary('#/welcome');
  }
  // The browser's switch has restarted the extension and closed its pages. The person was in the settings.
  if (await autoImport.wasJustSwitchedOn()) await openLibrary('#/settings/archive');
  await injectLoader();
  await offerEarlierDownloads();
  await showBadge();
}
