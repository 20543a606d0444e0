import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { QueuedImport } from './QueuedImport.tsx';
import type { KnownImport } from './import-store.ts';
import './ImportPanel.css';

export interface ImportPanelProps {
  status: ImportStatus;
  /** Imports that wait behind it. */
  waiting: readonly KnownImport[];
  onCancel: (id: string) => void;
  /** Whether the person has dismissed the result. */
  isDismissed: boolean;
  onDismiss: () => void;
  /** Address of the full report, if there is one. */
  reportHref?: string | undefined;
  /** Follow-up actions, shown when the import has ended. */
  children?: ComponentChildren;
}

/** The running import, or the result of the last one until it is dismissed; and what waits. */
export function ImportPanel(props: ImportPanelProps) {
  const { status, waiting, isDismissed, onCancel, onDismiss, reportHref, children } = props;
  const { t } = useLocale();
  const isEnded = status.state === 'done' || status.state === 'failed';

  return (
    <section
      class="import-panel"
      data-testid="import-status"
      aria-label={t('import')}
      {...hookAttributes(status)}
    >
      {status.state === 'reading' && <ImportProgress status={status} onCancel={() => onCancel(status.id)} />}
      {isEnded && !isDismissed && (
        <>
          <ImportOutcome status={status} reportHref={reportHref} />
          {children}
          <button
            type="button"
            class="button import-panel-close"
            data-kind="quiet"
            data-shape="square"
            aria-label={t('dismiss')}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        </>
      )}
      {(status.state === 'queued' ? [status, ...waiting] : waiting).map(({ id, files }) => (
        <QueuedImport key={id} files={files} onCancel={() => onCancel(id)} />
      ))}
    </section>
  );
}

/** Attributes for people's scripts and our tests: they stay the same when texts and looks change. */
function hookAttributes(status: ImportStatus): Record<`data-${string}`, string | number> {
  const state = { 'data-state': status.state };
  if (status.state === 'reading') return { ...state, 'data-progress': status.progress };
  if (status.state === 'failed') return { ...state, 'data-progress': 0, 'data-code': status.code };
  if (status.state === 'idle' || status.state === 'queued') return { ...state, 'data-progress': 0 };
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
