import { useEffect, useRef } from 'preact/hooks';
import { DeletableZips } from '#components/import/DeletableZips.tsx';
import { DropTarget } from '#components/import/DropTarget.tsx';
import { ImportPanel } from '#components/import/ImportPanel.tsx';
import { importWords } from '#components/import/import-words.ts';
import { DeletedNotice } from '#components/recordings/trash/DeletedNotice.tsx';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { LiveRegion } from '#components/ui/LiveRegion.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#components/ui/route-store.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { deletableZips, type ImportReport } from '#utils/library/index.ts';
import { LibraryHead } from './LibraryHead.tsx';
import { PlayerDock } from './PlayerDock.tsx';
import { View } from './View.tsx';
import type { LibraryPageProps } from './library-props.ts';
import { documentTitle } from './document-title.ts';
import { useImportFiles } from './use-import-files.ts';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import './LibraryPage.css';

/** Everything: bring in, browse, listen. */
export function LibraryPage(props: LibraryPageProps) {
  const { library, player, imports, reports, deleted, routes } = props;
  const locale = useLocale();
  const { t } = locale;
  const main = useRef<HTMLElement>(null);
  const route = routes.route.value;
  const status = imports.status.value;
  const { code } = player.current.value;
  const importFiles = useImportFiles(props);
  const gone = deleted.last.value;
  const report = reportOf(status, reports.reports.value);
  // Whoever listens to a recording has read it on the way there.
  const isListening = route.view === 'recording';
  const zips = report && !isListening ? deletableZips(report, library.recordings.value ?? []) : [];

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
          onCancel={() => void imports.cancel()}
        >
          {zips.length > 0 && <DeletableZips zips={zips} reports={reports} />}
        </ImportPanel>
        {gone && (
          <DeletedNotice
            recording={gone}
            onUndo={() => void deleted.restore(gone.spaceId)}
            onDismiss={deleted.dismiss}
          />
        )}
        <View {...props} onFiles={importFiles} />
      </main>
      <PlayerDock {...props} />
      <DropTarget onOver={imports.prepare} onFiles={importFiles} />
      <LiveRegion text={spoken()} />
    </>
  );

  function spoken(): string {
    if (gone) return t('deleted-title', { title: recordingTitle(gone, locale) });
    return code ? t(`error-${code}-title`) : importWords(status, t);
  }
}

/** The report of the import that the page shows, once it is in the library. */
function reportOf(
  status: ImportStatus,
  reports: readonly ImportReport[] | undefined,
): ImportReport | undefined {
  return status.state === 'done' ? reports?.find(({ id }) => id === status.report) : undefined;
}
