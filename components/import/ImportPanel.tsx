import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import './ImportPanel.css';

export interface ImportPanelProps {
  status: ImportStatus;
  onCancel: () => void;
  /** Address of the full report, if there is one. */
  reportHref?: string | undefined;
  /** Follow-up actions, shown when the import has ended. */
  children?: ComponentChildren;
}

/** The running import, or the result of the last one until it is dismissed. */
export function ImportPanel({ status, onCancel, reportHref, children }: ImportPanelProps) {
  const { t } = useLocale();
  const [dismissed, setDismissed] = useState<ImportStatus | undefined>(undefined);
  const isShown = status.state !== 'idle' && status !== dismissed;

  return (
    <section
      class="import-panel"
      data-testid="import-status"
      aria-label={t('import')}
      {...hookAttributes(status)}
    >
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

/** Attributes for people's scripts and our tests: they stay the same when texts and looks change. */
function hookAttributes(status: ImportStatus): Record<`data-${string}`, string | number> {
  const state = { 'data-state': status.state };
  if (status.state === 'reading') return { ...state, 'data-progress': status.progress };
  if (status.state === 'failed') return { ...state, 'data-progress': 0, 'data-code': status.code };
  if (status.state === 'idle') return { ...state, 'data-progress': 0 };
  const { counts } = status;
  return {
    ...state,
    'data-progress': 1,
    'data-new': counts.new,
    'data-replaced': counts.replaced,
    'data-kept': counts.kept,
    'data-missing': counts.missing,
    'data-partial': counts.partial,
    'data-damaged': counts.damaged,
  };
}
