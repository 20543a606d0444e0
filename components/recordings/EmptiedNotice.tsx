import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface EmptiedNoticeProps {
  /** How many recordings are lost. */
  count: number;
  onDismiss: () => void;
}

/** Says that this browser has lost the library, and what to do. It stays until it is dismissed. */
export function EmptiedNotice({ count, onDismiss }: EmptiedNoticeProps) {
  const { t } = useLocale();
  return (
    <div class="emptied-notice" data-testid="emptied" data-count={count}>
      <Notice kind="danger" title={t('emptied-title', { count })}>
        <p>{t('emptied-help')}</p>
        <div>
          <button type="button" class="button" onClick={onDismiss}>
            {t('dismiss')}
          </button>
        </div>
      </Notice>
    </div>
  );
}
