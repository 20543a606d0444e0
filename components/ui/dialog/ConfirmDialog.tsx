import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import './ConfirmDialog.css';

export interface ConfirmDialogProps {
  title: string;
  /** The label of the button that confirms: a verb for the action. */
  confirmLabel: string;
  /** `danger`, the default, where something is lost. */
  kind?: 'danger' | 'primary';
  /** The consequences of the action. */
  children: ComponentChildren;
  onConfirm: () => void;
  /** Is called once when the dialog closes, confirmed or not. */
  onClose: () => void;
}

/** Asks before an action that a person may regret. It is open as soon as it is rendered; Escape cancels. */
export function ConfirmDialog({
  title,
  confirmLabel,
  kind = 'danger',
  children,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const bodyId = useId();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      class="confirm-dialog"
      ref={dialog}
      aria-labelledby={headingId}
      aria-describedby={bodyId}
      onClose={onClose}
    >
      <h2 id={headingId}>{title}</h2>
      <div id={bodyId}>{children}</div>
      <div class="dialog-buttons">
        {/* The first button gets the focus, so it is the one that changes nothing. */}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button"
          data-kind={kind}
          data-testid="question-yes"
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {confirmLabel}
        </button>
      </div>
    </dialog>
  );
}
