import { useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import './settings.css';

export interface RestoreBackupProps {
  /** Is called when the system's file picker opens. */
  onOpen: () => void;
  onFiles: (files: File[]) => void;
}

/** Restores a backup that is chosen here. One that is dropped on the page, or chosen to import, is recognised, too. */
export function RestoreBackup({ onOpen, onFiles }: RestoreBackupProps) {
  const { t } = useLocale();
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="setting">
      <h2>{t('restore-backup')}</h2>
      <p class="setting-lead">{t('restore-lead')}</p>
      <Button icon="file" onClick={() => input.current?.click()}>
        {t('restore-choose')}
      </Button>
      <input
        type="file"
        data-testid="restore"
        ref={input}
        hidden
        multiple
        accept=".zip,.afterspace,application/zip"
        onClick={onOpen}
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // Otherwise choosing the same file again fires no event.
          currentTarget.value = '';
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </section>
  );
}
