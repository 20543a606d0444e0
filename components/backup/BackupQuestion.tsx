import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { BackupDescription } from '#utils/backup/index.ts';
import type { BackupChoice } from './backup-store.ts';
import { PasswordFields } from './PasswordFields.tsx';

export interface BackupQuestionProps {
  /** Undefined until it is known. */
  description: BackupDescription | undefined;
  onMake: (choice: BackupChoice) => void;
  onCancel: () => void;
}

/** What the backup will hold, and what is for the person to decide. */
export function BackupQuestion({ description, onMake, onCancel }: BackupQuestionProps) {
  const { t, formats } = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const deletedId = useId();
  const [withDeleted, setWithDeleted] = useState(false);

  const submit = (event: Event): void => {
    event.preventDefault();
    const password = new FormData(form.current ?? undefined).get('password');
    onMake({ withDeleted, ...(typeof password === 'string' && password !== '' && { password }) });
  };
  const deleted = description?.deleted;
  const sizeOf = ({ recordings, bytes }: BackupDescription): string => {
    const count = recordings + (withDeleted ? (deleted?.recordings ?? 0) : 0);
    const size = formats.bytes(bytes + (withDeleted ? (deleted?.bytes ?? 0) : 0));
    return t('backup-size', { count, size });
  };
  return (
    <form ref={form} onSubmit={submit}>
      <p class="backup-size" aria-live="polite" data-bytes={description?.bytes}>
        {description ? sizeOf(description) : t('backup-reading')}
      </p>
      {description && <OtherPeople {...description} />}
      {deleted && deleted.recordings > 0 && (
        <label class="choice" for={deletedId}>
          <input
            id={deletedId}
            type="checkbox"
            checked={withDeleted}
            onChange={({ currentTarget }) => setWithDeleted(currentTarget.checked)}
          />
          {t('backup-with-deleted', { count: deleted.recordings, size: formats.bytes(deleted.bytes) })}
        </label>
      )}
      <PasswordFields />
      <div class="dialog-buttons">
        <Button onClick={onCancel}>{t('cancel')}</Button>
        <button type="submit" class="button" data-kind="primary" data-testid="backup-yes">
          {t('backup-yes')}
        </button>
      </div>
    </form>
  );
}

/** What whoever has the file can read about others. */
function OtherPeople({ speakers, names, notes, transcripts }: BackupDescription) {
  const { t } = useLocale();
  const kinds = [
    speakers > 0 && t('backup-speakers', { count: speakers }),
    names > 0 && t('backup-names', { count: names }),
    notes > 0 && t('backup-notes', { count: notes }),
    transcripts > 0 && t('backup-transcripts', { count: transcripts }),
  ].filter((text) => text !== false);
  if (kinds.length === 0) return null;
  return (
    <div class="backup-others" data-testid="backup-others">
      <p>{t('backup-others')}</p>
      <ul>
        {kinds.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>{t('backup-others-help')}</p>
    </div>
  );
}
