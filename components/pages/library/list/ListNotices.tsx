import { useEffect } from 'preact/hooks';
import { NewsNotice } from '#components/about/NewsNotice.tsx';
import { BackupReminder } from '#components/backup/BackupReminder.tsx';
import { DeletableZips } from '#components/import/DeletableZips.tsx';
import { ImportPanel } from '#components/import/ImportPanel.tsx';
import { KeepZips } from '#components/import/KeepZips.tsx';
import { EmptiedNotice } from '#components/recordings/EmptiedNotice.tsx';
import { LowDiskNotice } from '#components/storage/LowDiskNotice.tsx';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { formatRoute } from '#utils/library-route.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { SCARCE_DISK } from '#utils/storage/index.ts';
import { deletableZips, type FileOutcome, type ImportReport } from '#utils/library/index.ts';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { RequestLines } from './RequestLines.tsx';

/** The notice that says how little space is left: once it has been dismissed, Settings alone say so. */
const LOW_DISK = 'low-disk';

export interface ListNoticesProps extends LibraryViewProps {
  /** Whether the page shows the state of the request on the road to the first recording. */
  hasRoad?: boolean;
}

/** What there is to know before the list: imports, a lost library, the request to X. */
export function ListNotices(props: ListNoticesProps) {
  const { library, emptied, imports, dismissals, reports, storage, hasRoad = false } = props;
  const { free = Infinity } = storage.disk.value;
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
        {report && zips.length > 0 && <ZipsOf report={report} zips={zips} {...props} />}
      </ImportPanel>
      {emptied.lost.value > 0 && <EmptiedNotice count={emptied.lost.value} onDismiss={emptied.dismiss} />}
      <NewsNotice news={props.news} />
      {status.state === 'idle' && <Reminder {...props} />}
      {failure && <CodeNotice code={failure} />}
      {free < SCARCE_DISK && !dismissals.ids.value.includes(LOW_DISK) && (
        <LowDiskNotice free={free} onDismiss={() => dismissals.add(LOW_DISK)} />
      )}
      {!hasRoad && <RequestLines {...props} />}
    </div>
  );
}

/** What is to become of ZIPs that the library does not need. */
function ZipsOf(props: LibraryViewProps & { report: ImportReport; zips: readonly FileOutcome[] }) {
  const { report, zips, backup, dismissals, downloadsCopy, reports } = props;
  const last = backup.last.value;
  const keptId = `keep ${report.id}`;
  if (last === undefined) return null;
  // A backup that lacks something may lack what is in these ZIPs.
  if (last !== 'none' && last.isWhole && last.at >= report.importedAt)
    return <DeletableZips zips={zips} reports={reports} />;
  if (dismissals.ids.value.includes(keptId)) return null;
  const isCopied = downloadsCopy.state.value?.isOn ?? true;
  return (
    <KeepZips
      zips={zips}
      copyHref={isCopied ? undefined : formatRoute({ view: 'settings', section: 'storage' })}
      onBackUp={() => backup.ask()}
      onKeep={() => dismissals.add(keptId)}
    />
  );
}

/** Recordings that are in no backup: fewer are no reason to remind anybody. */
const MANY_UNSAVED = 10;

/** Once it is dismissed, it returns when as many are new again. */
function Reminder({ backup, dismissals, reports }: LibraryViewProps) {
  const last = backup.last.value;
  if (last === undefined) return null;
  const since = last === 'none' ? 0 : last.at;
  const newer = (reports.reports.value ?? []).filter(({ importedAt }) => importedAt > since);
  const count = newer.reduce((sum, { counts }) => sum + counts.new + counts.replaced, 0);
  const id = `backup ${since} ${Math.floor(count / MANY_UNSAVED)}`;
  if (count < MANY_UNSAVED || dismissals.ids.value.includes(id)) return null;
  return <BackupReminder count={count} onBackUp={() => backup.ask()} onDismiss={() => dismissals.add(id)} />;
}

/** The report of the import that the page shows, once the library has it. */
function reportOf(
  status: ImportStatus,
  reports: readonly ImportReport[] | undefined,
): ImportReport | undefined {
  return status.state === 'done' ? reports?.find(({ id }) => id === status.report) : undefined;
}
