import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ActiveDownload } from './downloads-store.ts';
import { StatusLine } from './StatusLine.tsx';
import './DownloadCard.css';

export interface DownloadCardProps {
  download: ActiveDownload;
  /** Whether there is place for little more than a line. */
  isBrief?: boolean | undefined;
  onResume: () => void;
  onDismiss: () => void;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** The download of an archive: its progress, why it stopped, and how to continue. */
export function DownloadCard({ download, isBrief, onResume, onDismiss, children }: DownloadCardProps) {
  const { t } = useLocale();
  const { name, state, reason = 'unknown', canResume, received, total } = download;
  const isStopped = state === 'stopped';
  return (
    <StatusLine
      hook="download"
      state={state}
      step="bring"
      isAlert={isStopped}
      title={t(`download-${state}`)}
      details={useDownloadFacts(download)}
      areActionsBelow={canResume || (isStopped && !isBrief)}
      actions={
        <>
          {!isStopped && children}
          {canResume && (
            <Button kind="primary" onClick={onResume}>
              {t('download-resume')}
            </Button>
          )}
          {isStopped && !isBrief && children}
          {isStopped &&
            (canResume ? (
              <Button kind="quiet" onClick={onDismiss}>
                {t('dismiss')}
              </Button>
            ) : (
              <IconButton icon="close" label={t('dismiss')} onClick={onDismiss} />
            ))}
        </>
      }
    >
      {!isStopped && (
        <progress
          value={total === undefined ? undefined : received / total}
          aria-label={t('download-progress')}
        />
      )}
      {isStopped && (
        <p>
          {t(`download-why-${reason}`)} {!canResume && !isBrief && !children && t('download-retry')}
          {canResume && received > 0 && t('download-can-resume')}
        </p>
      )}
      {!isBrief && (
        <p class="download-name">
          <bdi>{name}</bdi>
        </p>
      )}
    </StatusLine>
  );
}

function useDownloadFacts({ received, total, secondsLeft }: ActiveDownload): string[] {
  const { t, formats } = useLocale();
  const there = formats.bytes(received);
  const facts =
    total === undefined
      ? t('download-so-far', { there })
      : t('download-facts', { there, total: formats.bytes(total) });
  return secondsLeft === undefined
    ? [facts]
    : [facts, t('download-left', { left: formats.duration(secondsLeft) })];
}
