import { createAccessStore } from '#components/access/access-store.ts';
import { createExportStore } from '#components/export/export-store.ts';
import { createImportStore } from '#components/import/import-store.ts';
import { createReportsStore } from '#components/import/reports-store.ts';
import { createPlayerStore } from '#components/player/player-store.ts';
import { createAttachmentsStore } from '#components/recordings/attachments-store.ts';
import { createDeletedStore } from '#components/recordings/trash/deleted-store.ts';
import { createLibraryStore } from '#components/recordings/library-store.ts';
import { createDownloadsStore } from '#components/request/downloads-store.ts';
import { createOffersStore, type Offer } from '#components/request/offers-store.ts';
import { createRequestStore } from '#components/request/request-store.ts';
import { createAutoImportStore } from '#components/settings/auto-import-store.ts';
import { createLocale } from '#components/ui/locale.ts';
import { createRemindersStore } from '#components/settings/reminders-store.ts';
import type { ArchiveDownload } from '#utils/downloads/index.ts';
import { REMINDER_DEFAULTS, type ReminderSettings } from '#utils/notices/due-reminders.ts';
import { createRouteStore } from '#components/ui/route-store.ts';
import { NO_REQUEST, type ArchiveRequest } from '#utils/x/index.ts';
import type { ImportReport } from '#utils/library/import-record.ts';
import type { StoredAttachment } from '#utils/library/schema.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createEngine } from '../builders.ts';

export const NOW = Date.UTC(2026, 5, 10, 12);

interface Circumstances {
  attachments?: StoredAttachment[];
  /** Whether the browser keeps the extension off X. */
  isWithheld?: boolean;
  coming?: ArchiveDownload[];
  wishes?: ReminderSettings;
}

/** Everything a page works on, over a library in memory. */
export function createStores(
  recordings: LibraryRecording[],
  waiting: Offer[] = [],
  asked: ArchiveRequest = NO_REQUEST,
  reports: ImportReport[] = [],
  { attachments = [], isWithheld = false, coming = [], wishes = REMINDER_DEFAULTS }: Circumstances = {},
) {
  const room = createEngine();
  const went: string[] = [];
  return {
    room,
    went,
    library: createLibraryStore({ recordings: { list: async () => recordings, onChange: () => () => {} } }),
    player: createPlayerStore(room.engine),
    imports: createImportStore(room.engine),
    exports: createExportStore({
      exports: {
        audio: async ({ kind }) => ({ blob: new Blob(), name: `sound.${kind}` }),
        originals: async (spaceId) => ({ blob: new Blob(), name: spaceId, hashes: [] }),
        timeline: async () => [],
        transcript: async () => undefined,
        sizeOf: async () => 0,
      },
      locale: createLocale(['en'], 'UTC'),
      drawCover: async () => ({ type: 'image/png', bytes: new Uint8Array() }),
      downloadExport: ({ name }) => void went.push(`export/${name}`),
    }),
    reports: createReportsStore({
      imports: { list: async () => reports, onChange: () => () => {} },
      findDownload: async (name) => ({ downloadId: 3, path: `/downloads/${name}` }),
      reveal: (id) => went.push(`downloads/${id}`),
    }),
    deleted: createDeletedStore({
      deleted: {
        list: async () => [],
        add: async (spaceId) => void went.push(`delete/${spaceId}`),
        restore: async (spaceId) => void went.push(`restore/${spaceId}`),
        removePermanently: async (spaces) => void went.push(`remove/${spaces.join()}`),
        onChange: () => () => {},
      },
    }),
    attachments: createAttachmentsStore({
      attachments: { list: async () => attachments, open: async () => new Blob(), onChange: () => () => {} },
      save: (_, name) => went.push(`save/${name}`),
    }),
    timelineData: { read: async () => undefined, onChange: () => () => {} },
    transcripts: {
      read: async () => undefined,
      put: async ({ name }: { name: string }) => void went.push(`transcript/${name}`),
      remove: async () => {},
      onChange: () => () => {},
    },
    edits: {
      bookmark: async (spaceId: string, { at }: { at: number }) =>
        void went.push(`bookmark/${spaceId}/${at}`),
      removeBookmark: async (spaceId: string, id: string) => void went.push(`unmark/${spaceId}/${id}`),
      trim: async (spaceId: string) => void went.push(`trim/${spaceId}`),
    },
    offers: createOffersStore({
      offers: {
        waiting: async () => waiting,
        watch: () => () => {},
        decline: async (ids) => void went.push(`decline/${ids.join()}`),
      },
      reveal: (id) => went.push(`downloads/${id}`),
      canImport: async () => false,
      importAll: async () => void went.push('import'),
    }),
    downloads: createDownloadsStore({
      downloads: {
        read: async () => coming,
        watch: () => () => {},
        resume: async (id) => void went.push(`resume/${id}`),
        dismiss: async (id) => void went.push(`dismiss/${id}`),
      },
    }),
    request: createRequestStore({
      requests: { read: async () => [asked], watch: () => () => {} },
      settings: { read: async () => wishes, watch: () => () => {} },
      markSeen: () => void went.push('looked'),
      now: () => NOW,
      startGuide: async () => void went.push('guide'),
      notices: { areAllowed: async () => true, allow: async () => true },
    }),
    access: createAccessStore({
      isGranted: async () => !isWithheld,
      ask: async () => {
        went.push('ask');
        isWithheld = false;
        return true;
      },
      watch: () => {},
    }),
    autoImport: createAutoImportStore({
      state: async () => 'off',
      allow: async () => true,
      disallow: async () => true,
      openSwitch: async () => void went.push('switch'),
      watch: () => () => {},
    }),
    reminders: createRemindersStore({
      read: async () => wishes,
      change: async (change) => void went.push(JSON.stringify(change)),
      watch: () => () => {},
    }),
    routes: createRouteStore(window),
    saveCalendar: ({ day }: { day: number }) => void went.push(`calendar/${new Date(day).toISOString()}`),
  };
}

export const OFFER: Offer = {
  downloadId: 7,
  name: 'twitter-2026-06-04-abc.zip',
  size: 913_000_000,
  finishedAt: 0,
};
