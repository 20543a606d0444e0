import { browser } from '#utils/browser.ts';
import { createDirectoryStore, type DirectoryStore } from '#components/people/directory-store.ts';
import { createPlayerStore, type PlayerStore } from '#components/player/player-store.ts';
import { createLibraryStore, type LibraryStore } from '#components/recordings/library-store.ts';
import { createDownloadsStore, type DownloadsStore } from '#components/request/downloads-store.ts';
import type { QuerySource } from '#components/search/query-source.ts';
import { createSearchStore, type SearchStore } from '#components/pages/search/search-store.ts';
import { createOffersStore, type OffersStore } from '#components/request/offers-store.ts';
import { createRequestStore, type RequestStore } from '#components/request/request-store.ts';
import { whenVisible } from '#components/ui/when-visible.ts';
import { archiveDownloads, autoImport, currentOffers } from '#utils/downloads/index.ts';
import type { Engine } from '#utils/engine/index.ts';
import type { PeopleRows, Recordings } from '#utils/library/index.ts';
import { copiedInterfaceSettings, preferredLanguages } from '#utils/interface-settings.ts';
import { sendMessage } from '#utils/messaging.ts';
import { notices, reminderSettings } from '#utils/notices/index.ts';
import { readRequests, readFilesPageTimes, watchRequests } from '#utils/x/index.ts';

export interface SharedStoresDependencies {
  engine: Engine;
  recordings: Recordings;
  people: PeopleRows;
  /** Starts the guide on X. */
  startGuide(): Promise<void>;
  /** Where the page keeps what it is searched for. */
  querySource: QuerySource;
}

/** The stores that the popup and the library have in common. */
export interface SharedStores {
  library: LibraryStore;
  /** What the person says about people. */
  people: DirectoryStore;
  player: PlayerStore;
  offers: OffersStore;
  downloads: DownloadsStore;
  request: RequestStore;
  search: SearchStore;
}

export function createSharedStores({
  engine,
  recordings,
  people,
  startGuide,
  querySource,
}: SharedStoresDependencies): SharedStores {
  const library = createLibraryStore({ recordings, height: window.innerHeight });
  return {
    library,
    search: createSearchStore({
      ...querySource,
      entries: library.entries,
      start: (connect) => {
        const [language = ''] = preferredLanguages(copiedInterfaceSettings(), navigator.languages);
        return connect(() => new Worker(`/search-worker.js#${language}`, { type: 'module' }));
      },
      page: document,
    }),
    people: createDirectoryStore({ people }),
    player: createPlayerStore(engine),
    offers: createOffersStore({
      offers: currentOffers,
      reveal: revealDownload,
      canImport: autoImport.isOn,
      importAll: () => sendMessage('importOffers'),
    }),
    downloads: createDownloadsStore({
      downloads: {
        ...archiveDownloads,
        read: async () => archiveDownloads.read(await readFilesPageTimes()),
      },
    }),
    request: createRequestStore({
      requests: { read: readRequests, watch: watchRequests },
      noteSeen: whenVisible(document, () => void sendMessage('requestsSeen')),
      settings: reminderSettings,
      startGuide,
      notices,
    }),
  };
}

/** Shows a download in the system's file manager. */
export const revealDownload = (downloadId: number): void => browser.downloads.show(downloadId);
