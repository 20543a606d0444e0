import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LockedBackup } from './locked-backups.ts';
import './BackupPassword.css';

export interface BackupPasswordProps {
  backup: LockedBackup;
  onPassword: (password: string) => void;
  onClose: () => void;
}

/** Asks for the password of an encrypted backup. Enter restores it, Escape does not. */
export function BackupPassword({ backup, onPassword, onClose }: BackupPasswordProps) {
  const { t, formats } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (field.current?.value) onPassword(field.current.value);
  };
  return (
    <dialog class="restore-password" ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={`${id}-title`}>{t('restore-password-title')}</h2>
        <p>
          <bdi>{formats.list(backup.names)}</bdi>
        </p>
        <label for={id}>{t('restore-password')}</label>
        <input
          id={id}
          ref={field}
          class="dialog-field"
          type="password"
          autocomplete="off"
          required
          aria-describedby={`${id}-help`}
          aria-invalid={backup.wasWrong}
          data-testid="backup-password"
        />
        <p id={`${id}-help`} class="restore-password-help">
          {backup.wasWrong && <strong>{t('error-wrong-password-title')} </strong>}
          {t('restore-password-help')}
        </p>
        <div class="dialog-buttons">
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('restore-open')}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
