import { useLocale } from '#components/ui/locale.ts';
import './ImportProgress.css';

export interface QueuedImportProps {
  /** The names of the files. */
  files: readonly string[];
  onCancel: () => void;
}

/** An import that waits for its turn. */
export function QueuedImport({ files, onCancel }: QueuedImportProps) {
  const { t } = useLocale();
  return (
    <div class="import-progress" data-testid="import-queued">
      <div class="import-progress-head">
        <p class="import-progress-title">
          {t('import-queued', { count: files.length, name: files[0] ?? '' })}
        </p>
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
      <p class="import-progress-note">{t('import-queued-help')}</p>
    </div>
  );
}
