import { Button } from '#components/ui/Button.tsx';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ExportState } from './export-store.ts';
import { HashLine } from './HashLine.tsx';
import './ExportOutcome.css';

export interface ExportOutcomeProps {
  outcome: Exclude<ExportState, { state: 'idle' }>;
  onCancel: () => void;
}

/** The progress of an export, or its result. */
export function ExportOutcome({ outcome, onCancel }: ExportOutcomeProps) {
  const { t, formats } = useLocale();

  return (
    <div
      class="export-outcome"
      data-testid="export-status"
      data-state={outcome.state}
      aria-live={outcome.state === 'working' ? 'off' : 'polite'}
    >
      {outcome.state === 'working' && (
        <div class="export-working">
          <progress value={outcome.progress} aria-label={t('export-working')} />
          <span class="figures">{formats.percent(outcome.progress)}</span>
          <Button data-testid="export-cancel" onClick={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {outcome.state === 'done' && (
        <Notice kind="good" title={t('export-done', { name: outcome.name })}>
          {outcome.failed > 0 && <p>{t('export-left-out', { count: outcome.failed })}</p>}
          {outcome.hashes.map((hash) => (
            <HashLine key={hash.name} {...hash} isNamed={outcome.hashes.length > 1} />
          ))}
        </Notice>
      )}
      {outcome.state === 'failed' && <CodeNotice code={outcome.code} />}
    </div>
  );
}
