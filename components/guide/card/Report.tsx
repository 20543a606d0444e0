import type { Translate } from '#utils/i18n/index.ts';
import { ActionButton } from './ActionButton.tsx';
import type { CardAction } from './card-words.ts';

interface ReportProps {
  t: Translate;
  text: string;
  outcome: 'none' | 'copied' | 'refused';
  onAction: (action: CardAction) => void;
}

/** All that a report contains, before it is copied. */
export function Report({ t, text, outcome, onAction }: ReportProps) {
  return (
    <>
      <p class="sentence">{t('guide-report')}</p>
      <ul class="notes">
        <li>{t('guide-note-report-without')}</li>
        <li>{t('guide-note-report-how')}</li>
      </ul>
      <section class="report" aria-label={t('guide-report-name')}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it */}
        <pre class="report-text" data-testid="report-text" lang="en" dir="ltr" tabIndex={0}>
          {text}
        </pre>
      </section>
      <output class="outcome">
        {outcome === 'copied' && t('guide-copied')}
        {outcome === 'refused' && t('guide-copy-failed')}
      </output>
      <div class="actions">
        <ActionButton action="copy" t={t} onAction={onAction} kind="primary" />
        <ActionButton action="back" t={t} onAction={onAction} />
      </div>
    </>
  );
}
