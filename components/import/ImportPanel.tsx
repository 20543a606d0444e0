import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { hooksOf } from './import-hooks.ts';
import './ImportPanel.css';

export interface ImportPanelProps {
  status: ImportStatus;
  onCancel: () => void;
  /** Where the whole report is, if there is one. */
  reportHref?: string | undefined;
  /** What can be done now that it has ended. */
  children?: ComponentChildren;
}

/** The import under way, or what became of the last one until it is put away. */
export function ImportPanel({ status, onCancel, reportHref, children }: ImportPanelProps) {
  const { t } = useLocale();
  const [dismissed, setDismissed] = useState<ImportStatus | undefined>(undefined);
  const isShown = status.state !== 'idle' && status !== dismissed;

  return (
    <section class="import-panel" data-testid="import-status" aria-label={t('import')} {...hooksOf(status)}>
      {isShown && status.state === 'reading' && <ImportProgress status={status} onCancel={onCancel} />}
      {isShown && status.state !== 'reading' && (
        <>
          <ImportOutcome status={status} reportHref={reportHref} />
          {children}
          <button
            type="button"
            class="button import-panel-close"
            data-kind="quiet"
            data-shape="square"
            aria-label={t('dismiss')}
            onClick={() => setDismissed(status)}
          >
            <Icon name="close" />
          </button>
        </>
      )}
    </section>
  );
}
