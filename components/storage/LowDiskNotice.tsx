import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';

export interface LowDiskNoticeProps {
  /** Bytes that are free. */
  free: number;
  /** Undefined where it stays as long as it is true. */
  onDismiss?: () => void;
}

/** Warns that the disk is almost full, before an import fails because of it. */
export function LowDiskNotice({ free, onDismiss }: LowDiskNoticeProps) {
  const { t, formats } = useLocale();
  return (
    <div data-testid="low-disk" data-free={free}>
      <Notice kind="warn" title={t('storage-scarce-title')}>
        <p>{t('storage-scarce-help', { size: formats.bytes(free) })}</p>
        {onDismiss && (
          <div class="notice-actions">
            <a class="button" href={formatRoute({ view: 'settings', section: 'storage' })}>
              {t('storage-scarce-open')}
            </a>
            <button type="button" class="button" onClick={onDismiss}>
              {t('dismiss')}
            </button>
          </div>
        )}
      </Notice>
    </div>
  );
}
