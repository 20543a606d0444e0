import { useLocale } from '#components/ui/locale.ts';
import type { ImportStatus } from '#utils/import/index.ts';
import './ImportProgress.css';

export interface ImportProgressProps {
  status: Extract<ImportStatus, { state: 'reading' }>;
  onCancel: () => void;
}

export function ImportProgress({ status: { files, progress }, onCancel }: ImportProgressProps) {
  const { t, formats } = useLocale();
  return (
    <div class="import-progress">
      <div class="import-progress-head">
        <p class="import-progress-title">
          {t('import-reading', { count: files.length, name: files[0] ?? '' })}
        </p>
        <span class="figures">{formats.percent(progress)}</span>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      <progress value={progress} aria-label={t('import-progress')} />
      <p class="import-progress-note">{t('import-goes-on')}</p>
    </div>
  );
}
