import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createExportStore } from '#components/export/export-store.ts';
import { downloadExport } from '#components/export/download-export.ts';
import { createImportStore } from '#components/import/import-store.ts';
import { createReportsStore } from '#components/import/reports-store.ts';
import { createPlayerStore } from '#components/player/player-store.ts';
import { createAttachmentsStore } from '#components/recordings/attachments-store.ts';
import { createDeletedStore } from '#components/recordings/trash/deleted-store.ts';
import { createLibraryStore } from '#components/recordings/library-store.ts';
import { createDownloadsStore } from '#components/request/downloads-store.ts';
import { createOffersStore } from '#components/request/offers-store.ts';
import { createRequestStore } from '#components/request/request-store.ts';
import { saveCalendar } from '#components/settings/save-calendar.ts';
import { createRemindersStore } from '#components/settings/reminders-store.ts';
import { createAutoImportStore } from '#components/settings/auto-import-store.ts';
import { LocaleProvider } from '#components/ui/locale.ts';
import { openPage } from '#components/ui/open-page.ts';
import { saveFile } from '#components/ui/save-file.ts';
import { whenVisible } from '#components/ui/when-visible.ts';
import { createRouteStore } from '#components/ui/route-store.ts';
import { archiveDownloads, archiveOffers, autoImport, presentOffers } from '#utils/downloads/index.ts';
import { connectEngine } from '#utils/engine/index.ts';
import {
  createAttachments,
  openDatabase,
  createTrash,
  onChange,
  createImports,
  createTimelineDataReader,
  createRecordings,
  createTranscripts,
} from '#utils/library/index.ts';
import { createExports, drawCover } from '#utils/export/index.ts';
import { sendMessage } from '#utils/messaging.ts';
import { notices, reminderSettings } from '#utils/notices/index.ts';
import { readRequests, timesAtFiles, watchRequests } from '#utils/x/index.ts';
import { LibraryPage } from '#components/pages/library/LibraryPage.tsx';

const { root, locale } = openPage(document, navigator.languages);
const engine = connectEngine(() => sendMessage('openEngine'));
const opening = openDatabase();
const recordings = createRecordings(opening);
const exports = createExports(opening, () => new Worker('/export-worker.js', { type: 'module' }));
const reveal = (id: number) => browser.downloads.show(id);

render(
  <LocaleProvider value={locale}>
    <LibraryPage
      library={createLibraryStore({ recordings })}
      player={createPlayerStore(engine)}
      imports={createImportStore(engine)}
      exports={createExportStore({ exports, locale, drawCover, downloadExport })}
      reports={createReportsStore({
        imports: createImports(opening),
        findDownload: archiveOffers.find,
        reveal,
      })}
      deleted={createDeletedStore({ deleted: createTrash(opening) })}
      attachments={createAttachmentsStore({ attachments: createAttachments(opening), save: saveFile })}
      timelineData={{ ...createTimelineDataReader(opening), onChange }}
      edits={recordings}
      transcripts={createTranscripts(opening)}
      offers={createOffersStore({
        offers: presentOffers,
        reveal,
        canImport: autoImport.isOn,
        importAll: () => sendMessage('importOffers'),
      })}
      downloads={createDownloadsStore({
        downloads: {
          ...archiveDownloads,
          read: async () => archiveDownloads.read(await timesAtFiles()),
        },
      })}
      request={createRequestStore({
        requests: { read: readRequests, watch: watchRequests },
        markSeen: whenVisible(document, () => void sendMessage('requestsSeen')),
        settings: reminderSettings,
        startGuide: () => sendMessage('startGuide'),
        notices,
      })}
      autoImport={createAutoImportStore(autoImport)}
      reminders={createRemindersStore(reminderSettings)}
      routes={createRouteStore(window)}
      saveCalendar={saveCalendar}
    />
  </LocaleProvider>,
  root,
);
