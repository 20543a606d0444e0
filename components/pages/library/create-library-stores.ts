import type { ReadonlySignal } from '@preact/signals';
import { downloadExport } from '#components/export/download-export.ts';
import { createExportStore } from '#components/export/export-store.ts';
import { createClipStyle } from '#components/export/video/clip-style.ts';
import { createImportStore } from '#components/import/import-store.ts';
import { createLockedBackups } from '#components/import/locked-backups.ts';
import { createReportsStore } from '#components/import/report/reports-store.ts';
import { createPlayerQueue } from '#components/player/player-queue.ts';
import { createSharedStores, revealDownload } from '#components/pages/create-shared-stores.ts';
import { createAttachmentsStore } from '#components/recordings/attachments-store.ts';
import { createEmptiedStore } from '#components/recordings/emptied-store.ts';
import { createParticipantsStore } from '#components/people/participants-store.ts';
import { createRowSelection } from '#components/recordings/list/row-selection.ts';
import type { LibraryStore } from '#components/recordings/library-store.ts';
import { createVideoFolding } from '#components/recordings/video/video-folding.ts';
import { createDeletedStore } from '#components/recordings/trash/deleted-store.ts';
import type { SearchStore } from '#components/pages/search/search-store.ts';
import { createAutoImportStore } from '#components/settings/auto-import-store.ts';
import { saveCalendar } from '#components/settings/save-calendar.ts';
import { createSettingsStore } from '#components/settings/settings-store.ts';
import { createEraseStore } from '#components/storage/erase-store.ts';
import { createStorageStore } from '#components/storage/storage-store.ts';
import { downloadBlob } from '#components/ui/download-blob.ts';
import type { Locale } from '#components/ui/locale.ts';
import { createDismissals } from '#components/ui/notice/dismissals.ts';
import { createToastStore } from '#components/ui/notice/toast-store.ts';
import { createTakeOf } from './create-take-of.ts';
import { createRouteStore } from '#components/ui/route-store.ts';
import { autoImport, currentOffers, isSavingOwnFile } from '#utils/downloads/index.ts';
import type { Engine } from '#utils/engine/index.ts';
import { onErasure } from '#utils/erase/index.ts';
import { createExporter, drawCover, readExportsSize } from '#utils/export/index.ts';
import {
  areReadable,
  createAttachments,
  createTrash,
  createImports,
  createPeople,
  createRecordings,
  createStoredQueue,
  createTimelineDataReader,
  createTranscripts,
  createVideoReader,
  onChangeOf,
  type DatabaseOpener,
  type Transcripts,
} from '#utils/library/index.ts';
import { interfaceSettings } from '#utils/interface-settings.ts';
import { isUnfinished } from '#utils/import/index.ts';
import { sentRequests } from '#utils/links/index.ts';
import { createHeldRecordings } from '#utils/held-recordings.ts';
import { createStoredValue } from '#utils/stored-value.ts';
import { sendMessage } from '#utils/messaging.ts';
import { news } from '#utils/news.ts';
import { reminderSettings } from '#utils/notices/index.ts';
import { freeSpace, readDiskSpace, readStorageUse } from '#utils/storage/index.ts';
import { createLibraryBackup, createLibraryDownloadsCopy } from './create-library-backup.ts';
import type { LibraryPageProps } from './library-props.ts';

export interface LibraryStoresDependencies {
  engine: Engine;
  open: DatabaseOpener;
  locale: ReadonlySignal<Locale>;
  /** Starts a worker that calls `serveExportWorker`. */
  createExportWorker(): Worker;
  /** Starts a worker that calls `serveBackupWorker`. */
  createBackupWorker(): Worker;
  /** Starts a worker that calls `servePlanWorker`. */
  createPlanWorker(): Worker;
}

/** All that the library page works on. */
export function createLibraryStores({
  engine,
  open,
  locale,
  createExportWorker,
  createBackupWorker,
  createPlanWorker,
}: LibraryStoresDependencies): LibraryPageProps {
  const recordings = createRecordings(open);
  const exporter = createExporter(open, createExportWorker);
  const people = createPeople(open);
  const routes = createRouteStore(window);
  const shared = createSharedStores({
    engine,
    recordings,
    people,
    startGuide: () => sendMessage('startGuide'),
    querySource: { query: routes.query, set: routes.setQuery },
  });
  const listedEngine = endingWhenListed(engine, shared.library);
  const imports = createImportStore(listedEngine);
  return {
    ...shared,
    emptied: createEmptiedStore({
      recordings: shared.library.entries,
      held: createHeldRecordings(open),
    }),
    imports,
    lockedBackups: createLockedBackups(imports),
    exports: createExportStore({
      exporter,
      locale,
      people: shared.people.directory,
      drawCover,
      downloadExport,
    }),
    backup: createLibraryBackup(open, locale, createBackupWorker),
    downloadsCopy: createLibraryDownloadsCopy(open),
    clipStyle: createClipStyle(createStoredValue('clipStyle')),
    reports: createReportsStore({
      imports: createImports(open),
      findDownload: currentOffers.find,
      reveal: revealDownload,
      verify: (spaceIds, signal) => areReadable(open, spaceIds, signal),
    }),
    deleted: createDeletedStore({ deleted: createTrash(open) }),
    attachments: createAttachmentsStore({ attachments: createAttachments(open), downloadBlob }),
    timelines: createTimelineDataReader(open),
    videos: createVideoReader(open),
    videoFolding: createVideoFolding(localStorage),
    participants: createParticipantsStore({ people }),
    peopleEdits: people,
    edits: recordings,
    selection: createRowSelection(),
    queue: createPlayerQueue(engine, createStoredQueue(open).read),
    transcripts: indexing(createTranscripts(open), shared.search),
    autoImport: createAutoImportStore(autoImport),
    reminders: createSettingsStore(reminderSettings),
    interfaceSettings: createSettingsStore(interfaceSettings),
    storage: createStorageStore({
      readUse: async () => readStorageUse(await open()),
      readDiskSpace,
      readExportsSize,
      free: async (chosen) =>
        freeSpace(chosen, { database: await open(), trash: createTrash(open), isSaving: isSavingOwnFile }),
      onChange: onChangeOf('recordings', 'edits', 'peaks', 'words'),
    }),
    erase: createEraseStore({
      erase: () => sendMessage('eraseEverything'),
      storage: localStorage,
      onErasure,
      restart() {
        history.replaceState(null, '', location.pathname);
        location.reload();
      },
    }),
    take: createTakeOf({ engine: listedEngine, downloads: shared.downloads, createPlanWorker }),
    routes,
    toasts: createToastStore(),
    dismissals: createDismissals(localStorage),
    news,
    saveCalendar,
    sentRequests,
  };
}

/** Transcripts that can be searched at once: the worker of the search indexes them. */
function indexing(transcripts: Transcripts, { prepare }: Pick<SearchStore, 'prepare'>): Transcripts {
  return {
    ...transcripts,
    async put(transcript) {
      await transcripts.put(transcript);
      prepare();
    },
  };
}

/** The engine with imports that end for the page only once its list has everything that they have stored. */
function endingWhenListed<E extends Pick<Engine, 'onImport'>>(
  engine: E,
  { refresh }: Pick<LibraryStore, 'refresh'>,
): E {
  return {
    ...engine,
    onImport: (listener) =>
      engine.onImport((status) => {
        if (status.state === 'idle' || isUnfinished(status)) listener(status);
        else void refresh().finally(() => listener(status));
      }),
  };
}
