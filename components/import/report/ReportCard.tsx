import { useState } from 'preact/hooks';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { DeleteReport } from './DeleteReport.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ImportReport } from '#utils/library/index.ts';
import { ReportRestored } from './ReportRestored.tsx';
import { ReportSpaces, type LinkTo } from './ReportSpaces.tsx';
import { formatTally } from './report-words.ts';
import './ReportCard.css';

export interface ReportCardProps {
  report: ImportReport;
  /** Whether the list of Spaces is expanded at first. */
  isOpen: boolean;
  linkTo: LinkTo;
  onDelete: () => void;
}

/** One import: its date, its files and its results. */
export function ReportCard({ report, isOpen, linkTo, onDelete }: ReportCardProps) {
  const locale = useLocale();
  const { t, formats } = locale;
  // A list can have thousands of items, so it is rendered only when it is expanded.
  const [isListBuilt, setIsListBuilt] = useState(isOpen);
  const { importedAt, account, files, spaces, failed, stopped } = report;
  const { unreached = 0, unimported = 0, attachments = 0, faults = [] } = report;

  return (
    <article class="report-card" data-testid="report" data-report={report.id}>
      <header>
        <h2>
          <time dateTime={new Date(importedAt).toISOString()}>{formats.moment(importedAt)}</time>
        </h2>
        {account?.handle !== undefined && (
          <p class="report-account">{t('report-account', { handle: account.handle })}</p>
        )}
      </header>
      <ul class="report-files" aria-label={t('report-files')}>
        {files.map(({ name, size, code, inside, isRemote, needs }, index) => (
          <li key={index}>
            <bdi>{name}</bdi> <span class="figures report-size">{formats.bytes(size)}</span>
            {inside !== undefined && <p class="report-file-inside">{t('report-inside', { name: inside })}</p>}
            {isRemote && <p class="report-file-inside">{t('report-remote')}</p>}
            {code && <p class="report-file-code">{t(`error-${code}-title`)}</p>}
            {needs && <p>{t('volumes-needed', { names: formats.list(needs) })}</p>}
          </li>
        ))}
      </ul>
      {failed && <CodeNotice code={failed} reason={report.reason} />}
      {stopped && (
        <Notice kind="warn" title={t(`error-${stopped}-title`)}>
          {unreached > 0 && <p>{t('report-unreached', { count: unreached })}</p>}
          <p>{t('report-again')}</p>
        </Notice>
      )}
      {report.restored && <ReportRestored restored={report.restored} />}
      {attachments > 0 && <p class="report-attachments">{t('report-attachments', { count: attachments })}</p>}
      {unimported > 0 && (
        <Notice
          kind="warn"
          title={t(report.restored ? 'restored-damaged' : 'report-untaken', { count: unimported })}
        >
          <p>{t(report.restored ? 'restored-damaged-help' : 'report-untaken-help')}</p>
          {faults.length > 0 && (
            <ul class="report-faults">
              {faults.map(({ name, code }, index) => (
                <li key={index}>
                  <bdi>{name}</bdi>
                  <p class="report-file-code">{t(`error-${code}-title`)}</p>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {spaces.length > 0 && (
        <details open={isOpen} onToggle={() => setIsListBuilt(true)}>
          <summary>{formatTally(report, locale)}</summary>
          {isListBuilt && <ReportSpaces spaces={spaces} linkTo={linkTo} />}
        </details>
      )}
      <DeleteReport onDelete={onDelete} />
    </article>
  );
}
