import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { DeletableZips } from '#components/import/DeletableZips.tsx';
import { DropTarget } from '#components/import/DropTarget.tsx';
import { ImportPanel } from '#components/import/ImportPanel.tsx';
import { importAnnouncement } from '#components/import/import-words.ts';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { EmptiedNotice } from '#components/recordings/EmptiedNotice.tsx';
import { DeletedNotice } from '#components/recordings/trash/DeletedNotice.tsx';
import { LiveRegion } from '#components/ui/LiveRegion.tsx';
import { useLocale, type Locale } from '#components/ui/locale.ts';
import { formatRoute, type Route } from '#utils/library-route.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { deletableZips, type ImportReport, type LibraryRecording } from '#utils/library/index.ts';
import { LibraryHead } from './LibraryHead.tsx';
import { LibraryView } from './LibraryView.tsx';
import { PlayerDock } from './PlayerDock.tsx';
import type { ImportFiles, LibraryPageProps } from './library-props.ts';
import './LibraryPage.css';

/** The full page: import, browse, listen. */
export function LibraryPage(props: LibraryPageProps) {
  const { library, emptied, player, imports, reports, deleted, routes } = props;
  const locale = useLocale();
  const { t } = locale;
  const main = useRef<HTMLElement>(null);
  const route = routes.route.value;
  const status = imports.status.value;
  const { code } = player.current.value;
  const importFiles = useImportFiles(props);
  const lastDeleted = deleted.last.value;
  const report = reportOf(status, reports.reports.value);
  // With a recording open, the notice about ZIPs has already been seen.
  const isRecordingOpen = route.view === 'recording';
  const isVerified = report !== undefined && report.id === reports.verified.value;
  const zips = isVerified && !isRecordingOpen ? deletableZips(report, library.recordings.value ?? []) : [];
  useEffect(() => {
    if (report) void reports.verify(report);
  }, [report, reports]);

  useEffect(() => {
    document.title = documentTitle(route, library.recordings.value ?? [], locale);
  });
  useFocusOnArrival(main, JSON.stringify(route));

  return (
    <>
      <LibraryHead {...props} onFiles={importFiles} />
      <main class="library-main" ref={main}>
        <ImportPanel
          status={status}
          reportHref={report && formatRoute({ view: 'imports' })}
          waiting={imports.waiting.value}
          onCancel={(id) => void imports.cancel(id)}
          onDismiss={imports.dismiss}
        >
          {zips.length > 0 && <DeletableZips zips={zips} reports={reports} />}
        </ImportPanel>
        {emptied.lost.value > 0 && <EmptiedNotice count={emptied.lost.value} onDismiss={emptied.dismiss} />}
        {lastDeleted && (
          <DeletedNotice
            recording={lastDeleted}
            onUndo={() => void deleted.restore(lastDeleted.spaceId)}
            onDismiss={deleted.dismiss}
          />
        )}
        <LibraryView {...props} onFiles={importFiles} />
      </main>
      <PlayerDock {...props} />
      <DropTarget onOver={imports.prepare} onFiles={importFiles} />
      <LiveRegion text={announcement()} />
    </>
  );

  function announcement(): string {
    if (lastDeleted) return t('deleted-title', { title: recordingTitle(lastDeleted, locale) });
    return code ? t(`error-${code}-title`) : importAnnouncement(status, t);
  }
}

/** The report of the import that the page shows, once the library has it. */
function reportOf(
  status: ImportStatus,
  reports: readonly ImportReport[] | undefined,
): ImportReport | undefined {
  return status.state === 'done' ? reports?.find(({ id }) => id === status.report) : undefined;
}

/** Starts an import from anywhere in the library. From the welcome page it leads on to the recordings. */
function useImportFiles({ imports, routes }: LibraryPageProps): ImportFiles {
  return useCallback(
    (files) => {
      if (routes.route.peek().view === 'welcome') routes.go({ view: 'recordings' });
      void imports.start(files);
    },
    [imports, routes],
  );
}

/** Moves the focus to the heading when the view changes, but not when the page opens. */
function useFocusOnArrival(container: RefObject<HTMLElement | null>, view: string): void {
  const lastRef = useRef(view);
  useEffect(() => {
    if (lastRef.current === view) return;
    lastRef.current = view;
    container.current?.querySelector('h1')?.focus();
  }, [container, view]);
}

/** The tab's title. Tabs are narrow, so the open recording's title comes first. */
function documentTitle(route: Route, recordings: readonly LibraryRecording[], locale: Locale): string {
  const open = route.view === 'recording' && recordings.find(({ spaceId }) => spaceId === route.spaceId);
  const view = locale.t(viewTitleId(route));
  return locale.t('page-title', { title: open ? recordingTitle(open, locale) : view });
}

function viewTitleId({ view }: Route): string {
  if (view === 'settings') return 'settings';
  return view === 'imports' ? 'imports-title' : 'your-recordings';
}
