import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale, type Locale } from '#components/ui/locale.ts';
import type { BackupFile, NamedLeftOut } from '#utils/backup/index.ts';

export interface BackupResultProps {
  file: BackupFile;
  /** Whether it is on its way to the downloads. */
  isSaved: boolean;
  onSave: () => void;
  onClose: () => void;
}

/** A backup that is made: what it lacks, and that it is saved. */
export function BackupResult({ file, isSaved, onSave, onClose }: BackupResultProps) {
  const locale = useLocale();
  const { t } = locale;
  const { leftOut, name } = file;
  return (
    <div class="backup-result">
      {isSaved && (
        <Notice kind="good" title={t('backup-done', { name })}>
          <p>{t('backup-done-help')}</p>
        </Notice>
      )}
      {leftOut.length > 0 && (
        <Notice kind="warn" title={t('backup-incomplete', { count: leftOut.length })}>
          <p>{t('backup-incomplete-help')}</p>
          <ul class="backup-left-out" data-testid="backup-left-out" data-count={leftOut.length}>
            {leftOut.map((each, i) => (
              <li key={i}>{leftOutText(each, locale)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div class="dialog-buttons">
        <Button data-testid="backup-close" onClick={onClose}>
          {t(isSaved ? 'backup-close' : 'cancel')}
        </Button>
        {!isSaved && (
          <Button kind="primary" data-testid="backup-save" onClick={onSave}>
            {t('backup-save')}
          </Button>
        )}
      </div>
    </div>
  );
}

function leftOutText(
  { reason, part, title, name, recording, home, kind }: NamedLeftOut,
  { t }: Locale,
): string {
  const what = name ?? title ?? recording ?? home ?? kind;
  const shown = part === undefined ? what : t('backup-part', { title: what, part: part + 1 });
  return t(`backup-reason-${reason}`, { name: shown });
}
