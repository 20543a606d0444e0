import { createVideoFolding } from '#components/recordings/video/video-folding.ts';
import { signal } from '@preact/signals';
import { createAccessStore } from '#components/access/access-store.ts';
import { createExportStore } from '#components/export/export-store.ts';
import { createImportStore } from '#components/import/import-store.ts';
import { createClipStyle } from '#components/export/video/clip-style.ts';
import { createLockedBackups } from '#components/import/locked-backups.ts';
import { createReportsStore } from '#components/import/report/reports-store.ts';
import { createPlayerQueue } from '#components/player/player-queue.ts';
import { createPlayerStore } from '#components/player/player-store.ts';
import { createEmptiedStore } from '#components/recordings/emptied-store.ts';
import { createAttachmentsStore } from '#components/recordings/attachments-store.ts';
import { createRowSelection } from '#components/recordings/list/row-selection.ts';
import { createDeletedStore } from '#components/recordings/trash/deleted-store.ts';
import { createSearchStore } from '#components/pages/search/search-store.ts';
import { createSearcher } from './create-searcher.ts';
import { createLibraryStore } from '#components/recordings/library-store.ts';
import { createDownloadsStore } from '#components/request/downloads-store.ts';
import { createOffersStore, type Offer } from '#components/request/offers-store.ts';
import { createRequestStore } from '#components/request/request-store.ts';
import { createAutoImportStore } from '#components/settings/auto-import-store.ts';
import { createEraseStore } from '#components/storage/erase-store.ts';
import { createStorageStore } from '#components/storage/storage-store.ts';
import type { DiskSpace } from '#utils/storage/index.ts';
import { createLocale } from '../create-locale.ts';
import { createSettingsStore } from '#components/settings/settings-store.ts';
import { createDismissals } from '#components/ui/notice/dismissals.ts';
import { createTakeStore } from '#components/take/take-store.ts';
import { createToastStore } from '#components/ui/notice/toast-store.ts';
import { createRouteStore } from '#components/ui/route-store.ts';
import type { ArchiveDownload } from '#utils/downloads/index.ts';
import { INTERFACE_DEFAULTS, type InterfaceSettings } from '#utils/interface-settings.ts';
import { REMINDER_DEFAULTS, type ReminderSettings } from '#utils/notices/due-reminders.ts';
import { NO_REQUEST, type ArchiveRequest } from '#utils/x/index.ts';
import type { ImportReport } from '#utils/library/import-record.ts';
import type { StoredAttachment } from '#utils/library/schema.ts';
import { entryOf } from '#utils/library/outline.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createPeopleDirectory, type StoredPerson } from '#utils/people/index.ts';
import { createFakeEngine } from '../builders.ts';
import { createFakeBackup, createFakeDownloadsCopy, type FormerBackup } from './fake-backup.ts';
import { createFakeEdits } from './fake-edits.ts';
import { createPeopleEdits, participantsOf } from './fake-people.ts';
import { useOf } from './fake-storage.ts';

export const NOW = Date.UTC(2026, 5, 10, 12);

interface StoreOptions {
  attachments?: StoredAttachment[];
  /** How many recordings the browser has lost. */
  lost?: number;
  /** Whether the browser blocks the extension on X. */
  isWithheld?: boolean;
  downloads?: ArchiveDownload[];
  reminderSettings?: ReminderSettings;
  /** What the browser says of the disk. */
  disk?: DiskSpace;
  /** Bytes that are freed, whatever is chosen. */
  freed?: number;
  /** Ends what is asked to delete everything. */
  erase?: () => Promise<void>;
  /** How the library was last backed up; undefined for never. */
  formerBackup?: FormerBackup;
  /** What the person says about people. */
  people?: StoredPerson[];
  /** Where keys are pressed before there is a search field. */
  page?: Document;
}

/** The stores of a page, with a library in memory. `calls` records what they would do. */
export function createStores(
  recordings: LibraryRecording[],
  waiting: Offer[] = [],
  request: ArchiveRequest = NO_REQUEST,
  reports: ImportReport[] = [],
  {
    attachments = [],
    formerBackup,
    isWithheld = false,
    lost = 0,
    downloads = [],
    people = [],
    page = document.implementation.createHTMLDocument(),
    reminderSettings = REMINDER_DEFAULTS,
    disk = {},
    freed = 0,
    erase = async () => {},
  }: StoreOptions = {},
) {
  const fakeEngine = createFakeEngine();
  const calls: string[] = [];
  const library = createLibraryStore({
    recordings: {
      list: async () => recordings,
      entries: async () => recordings.map(entryOf),
      onChange: () => () => {},
    },
    height: 560,
  });
  const routes = createRouteStore(window);
  const imports = createImportStore(fakeEngine.engine);
  return {
    fakeEngine,
    calls,
    library,
    search: createSearchStore({
      query: routes.query,
      set: routes.setQuery,
      entries: library.entries,
      start: () => createSearcher(recordings),
      page,
    }),
    storage: createStorageStore({
      readUse: async () => useOf(recordings),
      readDiskSpace: async () => disk,
      readExportsSize: async () => 4_000_000,
      free: async (chosen) => {
        calls.push(`free/${chosen.join()}`);
        return freed;
      },
      onChange: () => () => {},
    }),
    erase: createEraseStore({
      erase: () => {
        calls.push('erase');
        return erase();
      },
      storage: { clear: () => void calls.push('clear-storage') },
      onErasure: () => {},
      restart: () => void calls.push('restart'),
    }),
    emptied: createEmptiedStore({
      recordings: signal(recordings),
      held: { lost: async () => lost, note: async () => {} },
    }),
    participants: { lists: () => signal(participantsOf(recordings)) },
    peopleEdits: createPeopleEdits(calls),
    people: { directory: signal(createPeopleDirectory(people)), dispose: () => {} },
    player: createPlayerStore(fakeEngine.engine),
    imports,
    lockedBackups: createLockedBackups(imports),
    backup: createFakeBackup(calls, { now: NOW, former: formerBackup }),
    downloadsCopy: createFakeDownloadsCopy(calls),
    exports: createExportStore({
      exporter: {
        audio: async ({ format }) => ({ blob: new Blob(), name: `audio.${format}` }),
        originals: async (spaceId) => ({ blob: new Blob(), name: spaceId, hashes: [] }),
        collection: async ({ name }) => ({ blob: new Blob(), name, failed: [] }),
        timeline: async () => [],
        transcript: async () => undefined,
        sizeOf: async () => 0,
        video: async () => ({ blob: new Blob(), name: 'video.mp4' }),
        timelineData: async () => undefined,
      },
      locale: signal(createLocale(['en'], 'UTC')),
      people: signal(createPeopleDirectory([])),
      drawCover: async () => ({ type: 'image/png', bytes: new Uint8Array() }),
      downloadExport: ({ name }) => void calls.push(`export/${name}`),
    }),
    clipStyle: createClipStyle({
      getValue: async () => undefined,
      setValue: async ({ design }) => void calls.push(`clip-style/${design}`),
      removeValue: async () => {},
      watch: () => () => {},
    }),
    reports: createReportsStore({
      imports: {
        list: async () => reports,
        remove: async (id) => void calls.push(`remove-report/${id}`),
        onChange: () => () => {},
      },
      findDownload: async (name) => ({ downloadId: 3, path: `/downloads/${name}` }),
      verify: async () => true,
      reveal: (id) => calls.push(`downloads/${id}`),
    }),
    deleted: createDeletedStore({
      deleted: {
        list: async () => [],
        add: async (spaceId) => void calls.push(`delete/${spaceId}`),
        restore: async (spaceId) => void calls.push(`restore/${spaceId}`),
        removePermanently: async (spaces) => void calls.push(`remove/${spaces.join()}`),
        onChange: () => () => {},
      },
    }),
    attachments: createAttachmentsStore({
      attachments: {
        list: async () => attachments,
        open: async () => new Blob(),
        remove: async ({ name }) => void calls.push(`remove/${name}`),
        onChange: () => () => {},
      },
      downloadBlob: (_, name) => void calls.push(`save/${name}`),
    }),
    timelines: { read: async () => undefined, onChange: () => () => {} },
    videos: { openVideos: async () => undefined },
    videoFolding: createVideoFolding({ getItem: () => null, setItem: () => {} }),
    transcripts: {
      read: async () => undefined,
      put: async ({ name }: { name: string }) => void calls.push(`transcript/${name}`),
      remove: async () => {},
      onChange: () => () => {},
    },
    take: createTakeStore({
      links: { read: async () => [], watch: () => () => {} },
      access: { isGranted: async () => false, ask: async () => false },
      createPlanWorker: () => {
        throw new Error('There is nothing to plan');
      },
      engine: fakeEngine.engine,
      unfinished: { list: async () => [] },
      stopped: signal([]),
      cancelDownload: async () => {},
      downloadAgain: async () => undefined,
    }),
    selection: createRowSelection(),
    queue: createPlayerQueue(fakeEngine.engine, async () => []),
    edits: createFakeEdits(recordings, calls),
    offers: createOffersStore({
      offers: {
        waiting: async () => waiting,
        watch: () => () => {},
        decline: async (ids) => void calls.push(`decline/${ids.join()}`),
      },
      reveal: (id) => calls.push(`downloads/${id}`),
      canImport: async () => false,
      importAll: async () => void calls.push('import'),
    }),
    downloads: createDownloadsStore({
      downloads: {
        read: async () => downloads,
        watch: () => () => {},
        resume: async (id) => void calls.push(`resume/${id}`),
        dismiss: async (id) => void calls.push(`dismiss/${id}`),
      },
    }),
    request: createRequestStore({
      requests: { read: async () => [request], watch: () => () => {} },
      settings: { read: async () => reminderSettings, watch: () => () => {} },
      noteSeen: () => void calls.push('seen'),
      now: () => NOW,
      startGuide: async () => void calls.push('guide'),
      notices: { areAllowed: async () => true, allow: async () => true },
    }),
    access: createAccessStore({
      isGranted: async () => !isWithheld,
      ask: async () => {
        calls.push('ask');
        isWithheld = false;
        return true;
      },
      watch: () => {},
    }),
    autoImport: createAutoImportStore({
      state: async () => 'off',
      allow: async () => true,
      disallow: async () => true,
      openSwitch: async () => void calls.push('switch'),
      watch: () => () => {},
    }),
    interfaceSettings: createSettingsStore<InterfaceSettings>({
      read: async () => INTERFACE_DEFAULTS,
      write: async (settings) => void calls.push(JSON.stringify(settings)),
      watch: () => () => {},
    }),
    reminders: createSettingsStore({
      read: async () => reminderSettings,
      write: async (settings) => void calls.push(JSON.stringify(settings)),
      watch: () => () => {},
    }),
    routes,
    toasts: createToastStore(),
    news: { hasNews: async () => false, noteSeen: async () => {} },
    dismissals: createDismissals({ getItem: () => null, setItem: () => {} }),
    sentRequests: { list: async () => [], clear: async () => undefined, watch: () => () => undefined },
    saveCalendar: ({ day }: { day: number }) => void calls.push(`calendar/${new Date(day).toISOString()}`),
  };
}

export const OFFER: Offer = {
  downloadId: 7,
  name: 'twitter-2026-06-04-abc.zip',
  size: 913_000_000,
  finishedAt: 0,
};
