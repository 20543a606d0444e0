import { useEffect } from 'preact/hooks';
import { DeletableZips } from '#components/import/DeletableZips.tsx';
import { ImportPanel } from '#components/import/ImportPanel.tsx';
import { EmptiedNotice } from '#components/recordings/EmptiedNotice.tsx';
import { RequestSummary } from '#components/request/RequestSummary.tsx';
import { CodeNotice } from '#components/ui/CodeNotice.tsx';
import { isUnderWay } from '#components/request/request-words.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { deletableZips, type ImportReport } from '#utils/library/index.ts';
import type { LibraryViewProps } from './library-props.ts';
import { OfferActions } from './OfferActions.tsx';

/** What there is to know before the list: imports, a lost library, the request to X. */
export function ListNotices(props: LibraryViewProps) {
  const { library, emptied, imports, dismissals, reports, offers, downloads, request } = props;
  const status = imports.status.value;
  const failure = library.failure.value;
  const report = reportOf(status, reports.reports.value);
  const isVerified = report !== undefined && report.id === reports.verified.value;
  const zips = isVerified ? deletableZips(report, library.entries.value ?? []) : [];
  useEffect(() => {
    if (report) void reports.verify(report);
  }, [report, reports]);

  return (
    <div class="list-notices">
      <ImportPanel
        status={status}
        reportHref={report && formatRoute({ view: 'imports' })}
        waiting={imports.waiting.value}
        onCancel={(id) => void imports.cancel(id)}
        isDismissed={status.state !== 'idle' && dismissals.ids.value.includes(status.id)}
        onDismiss={() => {
          if (status.state !== 'idle') dismissals.add(status.id);
          imports.dismiss();
        }}
      >
        {zips.length > 0 && <DeletableZips zips={zips} reports={reports} />}
      </ImportPanel>
      {emptied.lost.value > 0 && <EmptiedNotice count={emptied.lost.value} onDismiss={emptied.dismiss} />}
      {failure && <CodeNotice code={failure} />}
      {isRequestBusy(props) && (
        <RequestSummary
          offers={offers}
          downloads={downloads}
          request={request}
          renderActions={(offer) => <OfferActions offer={offer} offers={offers} />}
          offersStart={false}
        />
      )}
    </div>
  );
}

/** Whether a request or a download is in progress: it is above the list, the way to begin one below it. */
export function isRequestBusy({ offers, downloads, request }: LibraryViewProps): boolean {
  return (
    offers.waiting.value.length + downloads.active.value.length > 0 ||
    request.accounts.value.some(({ status }) => isUnderWay(status))
  );
}

/** The report of the import that the page shows, once the library has it. */
function reportOf(
  status: ImportStatus,
  reports: readonly ImportReport[] | undefined,
): ImportReport | undefined {
  return status.state === 'done' ? reports?.find(({ id }) => id === status.report) : undefined;
}
