import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface BackupReminderProps {
  /** How many recordings are in no backup. */
  count: number;
  onBackUp: () => void;
  onDismiss: () => void;
}

/** One line that unfolds: much is new since the last backup. */
export function BackupReminder({ count, onBackUp, onDismiss }: BackupReminderProps) {
  const { t } = useLocale();
  return (
    <div data-testid="backup-reminder" data-count={count}>
      <Notice kind="info" title={t('backup-reminder', { count })} isFolded>
        <p>{t('backup-reminder-help')}</p>
        <div class="notice-buttons">
          <Button onClick={onDismiss}>{t('dismiss')}</Button>
          <Button kind="primary" onClick={onBackUp}>
            {t('backup-make')}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
