import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { outcomeLines, outcomeTitle } from './import-words.ts';
import './ImportOutcome.css';

export interface ImportOutcomeProps {
  status: Extract<ImportStatus, { state: 'done' | 'failed' }>;
  /** Address of the full report, if there is one. */
  reportHref?: string | undefined;
}

/** The result of an import, in a few sentences. */
export function ImportOutcome({ status, reportHref }: ImportOutcomeProps) {
  const { t } = useLocale();
  if (status.state === 'failed') {
    const { code, shortage, needs, reason, files } = status;
    return (
      <>
        <CodeNotice code={code} shortage={shortage} needs={needs} reason={reason} />
        {code === 'interrupted' && (
          <p>{t('import-choose-again', { count: files.length, name: files[0] ?? '' })}</p>
        )}
      </>
    );
  }
  const { counts, attachments, stopped } = status;
  const lines = outcomeLines(counts, attachments);
  const isComplete = !stopped && counts.missing + counts.partial + counts.damaged === 0;
  return (
    <>
      {stopped && <CodeNotice code={stopped} />}
      <Notice kind={isComplete ? 'good' : 'warn'} title={t(...outcomeTitle(counts, attachments))}>
        {lines.length > 0 && (
          <ul class="import-outcome">
            {lines.map(([id, args]) => (
              <li key={id}>{t(id, args)}</li>
            ))}
          </ul>
        )}
        {reportHref !== undefined && (
          <p>
            <a href={reportHref}>{t('see-report')}</a>
          </p>
        )}
      </Notice>
    </>
  );
}
