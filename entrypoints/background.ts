import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  createReceiver,
  followNotice,
  importWaiting,
  noteFromPage,
  noteImport,
  noteLook,
  requireOwnPage,
} from '#utils/background/index.ts';
import { findEarlierDownloads, handsFree, watchDownloads } from '#utils/downloads/index.ts';
import {
  connectEngineRoom,
  createEngineRoom,
  createEngineRoomOpener,
  createWakeLock,
} from '#utils/engine/index.ts';
import { sweepLibrary } from '#utils/library/repositories/sweep-library.ts';
import { onMessage } from '#utils/messaging.ts';
import {
  lookAtReminders,
  onNoticeClicked,
  onReminderAlarm,
  reminderSettings,
  showBadge,
} from '#utils/notices/index.ts';
import { openLibrary } from '#utils/open-library.ts';
import { mountGuide, reachOpenTabs, startGuide, timesAtFiles, xAccess } from '#utils/x/index.ts';

export default defineBackground({
  type: 'module',
  main() {
    const openEngineRoom = createEngineRoomOpener();

    if (import.meta.env.FIREFOX) createEngineRoom({ onImportEnd: noteImport, onBusy: createWakeLock() });

    onMessage('openEngineRoom', openEngineRoom);
    onMessage('openLibrary', ({ data }) => openLibrary(data));
    onMessage('startGuide', () => startGuide());
    onMessage('mountGuide', ({ sender }) => mountGuide(sender.tab?.id));
    onMessage('noteRequest', ({ data }) => noteFromPage(data));
    onMessage('looked', () => noteLook());
    onMessage('importEnded', ({ data, sender }) => {
      requireOwnPage(sender);
      return noteImport(data);
    });

    const connect = () => connectEngineRoom(openEngineRoom);
    onMessage('importOffers', () => importWaiting(connect));
    watchDownloads(createReceiver(connect), timesAtFiles);
    onNoticeClicked((id) => void followNotice(id));
    onReminderAlarm(() => void lookAtReminders());
    reminderSettings.watch(() => void lookAtReminders());

    // Whoever lets us onto X later has it open already.
    xAccess.watch(() => void reachOpenTabs());

    browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason));
    // Whatever ended the browser or the extension may have ended an import.
    browser.runtime.onInstalled.addListener(() => void sweepLibrary());
    browser.runtime.onStartup.addListener(() => void showBadge());
    browser.runtime.onStartup.addListener(() => void sweepLibrary());

    // Whatever woke us: the stored times say what is due, and alarms do not outlive all that happens to a browser.
    void lookAtReminders();
  },
});

async function welcome(reason: string): Promise<void> {
  if (reason === 'install') await openLibrary('#/welcome');
  // The browser's switch has started us anew and closed our pages: the settings are where the person was.
  if (await handsFree.hasCome()) await openLibrary('#/settings');
  await reachOpenTabs();
  await findEarlierDownloads();
  await showBadge();
}
