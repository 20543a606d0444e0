import { render } from 'preact';
import { browser } from '#utils/browser.ts';
import { createAccessStore } from '#components/access/access-store.ts';
import { createPlayerStore } from '#components/player/player-store.ts';
import { createLibraryStore } from '#components/recordings/library-store.ts';
import { createDownloadsStore } from '#components/request/downloads-store.ts';
import { createOffersStore } from '#components/request/offers-store.ts';
import { createRequestStore } from '#components/request/request-store.ts';
import { LocaleProvider } from '#components/ui/locale.ts';
import { openPage } from '#components/ui/open-page.ts';
import { whenVisible } from '#components/ui/when-visible.ts';
import { archiveDownloads, autoImport, currentOffers } from '#utils/downloads/index.ts';
import { connectEngine } from '#utils/engine/index.ts';
import { openDatabase, createRecordings } from '#utils/library/index.ts';
import { sendMessage } from '#utils/messaging.ts';
import { notices, reminderSettings } from '#utils/notices/index.ts';
import { readRequests, readFilesPageTimes, watchRequests, xAccess } from '#utils/x/index.ts';
import { PopupPage } from '#components/pages/popup/PopupPage.tsx';

const { root, locale } = openPage(document, navigator.languages);

/** A popup closes when it has led somewhere; Firefox leaves that to us. */
const andClose = (going: Promise<void>) => going.then(() => window.close());

render(
  <LocaleProvider value={locale}>
    <PopupPage
      library={createLibraryStore({ recordings: createRecordings(openDatabase()) })}
      player={createPlayerStore(connectEngine(() => sendMessage('openEngine')))}
      offers={createOffersStore({
        offers: currentOffers,
        reveal: (id) => browser.downloads.show(id),
        canImport: autoImport.isOn,
        importAll: () => sendMessage('importOffers'),
      })}
      downloads={createDownloadsStore({
        downloads: {
          ...archiveDownloads,
          read: async () => archiveDownloads.read(await readFilesPageTimes()),
        },
      })}
      request={createRequestStore({
        requests: { read: readRequests, watch: watchRequests },
        noteSeen: whenVisible(document, () => void sendMessage('requestsSeen')),
        settings: reminderSettings,
        startGuide: () => andClose(sendMessage('startGuide')),
        notices,
      })}
      access={createAccessStore(xAccess)}
      onOpenLibrary={(hash) => void andClose(sendMessage('openLibrary', hash))}
    />
  </LocaleProvider>,
  root,
);
