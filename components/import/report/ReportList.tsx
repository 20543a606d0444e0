import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ImportReport } from '#utils/library/index.ts';
import { ReportCard } from './ReportCard.tsx';
import type { LinkTo } from './ReportSpaces.tsx';
import './ReportList.css';

export interface ReportListProps {
  /** Newest first; undefined until they have been read. */
  reports: readonly ImportReport[] | undefined;
  linkTo: LinkTo;
  onDelete: (id: string) => void;
  /** Address of the recordings. */
  backHref: string;
}

/** All imports, newest first. */
export function ReportList({ reports, linkTo, onDelete, backHref }: ReportListProps) {
  const { t } = useLocale();
  return (
    <section class="report-list" data-testid="reports" data-count={reports?.length}>
      <a class="button report-list-back" data-kind="quiet" href={backHref}>
        <Icon name="back" />
        {t('all-recordings')}
      </a>
      <h1 tabIndex={-1}>{t('imports-title')}</h1>
      {reports?.length === 0 && <p>{t('imports-none')}</p>}
      {reports?.map((report, index) => (
        <ReportCard
          key={report.id}
          report={report}
          isOpen={index === 0}
          linkTo={linkTo}
          onDelete={() => onDelete(report.id)}
        />
      ))}
    </section>
  );
}
