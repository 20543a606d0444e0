import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ActiveDownload } from './downloads-store.ts';
import './DownloadCard.css';

export interface DownloadCardProps {
  download: ActiveDownload;
  onResume: () => void;
  onDismiss: () => void;
}

/** The download of an archive: its progress, why it stopped, and how to continue. */
export function DownloadCard({ download, onResume, onDismiss }: DownloadCardProps) {
  const { t } = useLocale();
  const { name, state, reason = 'unknown', canResume, received } = download;
  const title = t(`download-${state}`);
  return (
    <section class="download-card" data-testid="download" data-state={state} aria-label={title}>
      <p class="download-card-title">
        {state === 'stopped' && <Icon name="alert" />}
        {title}
      </p>
      <p class="download-card-name">
        <bdi>{name}</bdi>
      </p>
      <DownloadProgress download={download} />
      {state === 'stopped' && <p>{t(`download-why-${reason}`)}</p>}
      {state === 'stopped' && !canResume && <p>{t('download-retry')}</p>}
      {state === 'stopped' && canResume && received > 0 && <p>{t('download-can-resume')}</p>}
      {state !== 'running' && (
        <div class="download-card-actions">
          {canResume && (
            <button type="button" class="button" data-kind="primary" onClick={onResume}>
              {t('download-resume')}
            </button>
          )}
          {state === 'stopped' && (
            <button type="button" class="button" data-kind="quiet" onClick={onDismiss}>
              {t('dismiss')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function DownloadProgress({ download }: Pick<DownloadCardProps, 'download'>) {
  const { t, formats } = useLocale();
  const { received, total, state, secondsLeft } = download;
  const there = formats.bytes(received);
  const facts =
    total === undefined
      ? t('download-so-far', { there })
      : t('download-facts', { there, total: formats.bytes(total) });
  const share = total === undefined ? undefined : received / total;
  return (
    <>
      {state !== 'stopped' && <progress value={share} aria-label={t('download-progress')} />}
      <p class="download-card-facts figures">
        <span>{facts}</span>
        {secondsLeft !== undefined && (
          <span>{t('download-left', { left: formats.duration(secondsLeft) })}</span>
        )}
      </p>
    </>
  );
}
