import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { BackupStore } from './backup-store.ts';

export interface BackupSettingProps {
  store: BackupStore;
}

/** What a backup is, when there was the last one, and the way to the next. */
export function BackupSetting({ store }: BackupSettingProps) {
  const { t, formats } = useLocale();
  const last = store.last.value;
  return (
    <section class="setting" aria-labelledby="setting-backup">
      <h2 id="setting-backup">{t('backup')}</h2>
      <p class="setting-lead">{t('backup-lead')}</p>
      <p data-testid="last-backup" data-at={last && last !== 'none' ? last.at : undefined}>
        {/* Until it is known it takes its room, so that the button stays where it is. */}
        {!last && '\u00a0'}
        {last === 'none' && t('backup-never')}
        {last && last !== 'none' && t('backup-last', { day: formats.day(last.at), count: last.recordings })}
      </p>
      <Button data-testid="backup" onClick={() => store.ask()}>
        {t('backup-make')}
      </Button>
    </section>
  );
}
