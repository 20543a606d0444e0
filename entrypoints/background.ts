import { defineBackground } from 'wxt/utils/define-background';
import {
  createDownloadHandlers,
  handleNoticeClick,
  importWaitingOffers,
  handlePageNote,
  handleImportEnd,
  noteRequestsSeen,
  onMessage,
  openLibrary,
} from '#utils/background/index.ts';
import { browser } from '#utils/browser.ts';
import { offerEarlierDownloads, autoImport, watchArchiveDownloads } from '#utils/downloads/index.ts';
import {
  connectEngine,
  createEngine,
  createEngineOpener,
  createWakeLock,
  resumeImports,
} from '#utils/engine/index.ts';
import { sweepLibrary } from '#utils/library/index.ts';
import {
  checkReminders,
  onNoticeClicked,
  onReminderAlarm,
  reminderSettings,
  showBadge,
} from '#utils/notices/index.ts';
import { injectGuide, injectLoader, startGuide, readFilesPageTimes, xAccess } from '#utils/x/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    const openEngine = createEngineOpener();

    if (import.meta.env.FIREFOX) createEngine({ onImportEnd: handleImportEnd, onBusy: createWakeLock() });

    onMessage('openEngine', openEngine);
    onMessage('openLibrary', ({ data }) => openLibrary(data));
    onMessage('startGuide', () => startGuide());
    onMessage('injectGuide', ({ sender }) => injectGuide(sender.tab?.id));
    onMessage('noteRequest', ({ data }) => handlePageNote(data));
    onMessage('requestsSeen', () => noteRequestsSeen());
    onMessage('importEnded', ({ data }) => handleImportEnd(data));

    const connect = () => connectEngine(openEngine);
    onMessage('importOffers', () => importWaitingOffers(connect));
    watchArchiveDownloads(createDownloadHandlers(connect), readFilesPageTimes);
    onNoticeClicked((id) => void handleNoticeClick(id));
    onReminderAlarm(() => void checkReminders());
    reminderSettings.watch(() => void checkReminders());

    // A person who allows access to X later has X open already.
    xAccess.watch(() => void injectLoader());

    browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
    // The end of the browser or the extension may have interrupted an import.
    browser.runtime.onInstalled.addListener(() => void sweepLibrary());
    browser.runtime.onInstalled.addListener(() => void resumeImports(openEngine));
    browser.runtime.onStartup.addListener(() => void showBadge());
    browser.runtime.onStartup.addListener(() => void sweepLibrary());
    browser.runtime.onStartup.addListener(() => void resumeImports(openEngine));

    // On each start of the background: the stored times say what is due, and browsers may lose alarms.
    void checkReminders();
  },
});

async function welcome(reason: string): Promise<void> {
  if (reason === 'install') await openLibrary('#/welcome');
  // The browser's switch has restarted the extension and closed its pages. The person was in the settings.
  if (await autoImport.wasJustSwitchedOn()) await openLibrary('#/settings');
  await injectLoader();
  await offerEarlierDownloads();
  await showBadge();
}
