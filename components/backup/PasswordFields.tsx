import { useId, useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';

/** A password, twice: what was mistyped once would lock the person out of their own backup. */
export function PasswordFields() {
  const { t } = useLocale();
  const [firstId, secondId, helpId] = [useId(), useId(), useId()];
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const compare = (): void => {
    const isSame = first.current?.value === second.current?.value;
    second.current?.setCustomValidity(isSame ? '' : t('backup-password-differs'));
  };
  return (
    <details class="backup-password">
      <summary>{t('backup-with-password')}</summary>
      <p id={helpId}>{t('backup-password-help')}</p>
      <label for={firstId}>{t('backup-password')}</label>
      <input
        class="dialog-field"
        ref={first}
        id={firstId}
        name="password"
        type="password"
        autocomplete="new-password"
        aria-describedby={helpId}
        onInput={compare}
      />
      <label for={secondId}>{t('backup-password-again')}</label>
      <input
        class="dialog-field"
        ref={second}
        id={secondId}
        type="password"
        autocomplete="new-password"
        onInput={compare}
      />
    </details>
  );
}
