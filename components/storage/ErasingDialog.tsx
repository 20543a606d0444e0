import { useEffect, useId, useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';

/** Says that everything is being deleted. Nothing else can be done meanwhile, and it cannot be called off. */
export function ErasingDialog() {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      class="confirm-dialog"
      data-testid="erasing"
      ref={dialog}
      aria-labelledby={headingId}
      onCancel={(event) => event.preventDefault()}
    >
      <h2 id={headingId} tabIndex={-1}>
        {t('erase-running')}
      </h2>
      <progress class="storage-progress" aria-labelledby={headingId} />
    </dialog>
  );
}
