import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useLocale } from './locale.ts';
import './ConfirmDialog.css';

export interface ConfirmDialogProps {
  title: string;
  /** What the answer does, as a verb. */
  confirmLabel: string;
  /** What follows from it. */
  children: ComponentChildren;
  onConfirm: () => void;
  /** Told once when it is over, whatever the answer. */
  onClose: () => void;
}

/** Asks before something that one may regret. It stands from when it is rendered; Escape means no. */
export function ConfirmDialog({ title, confirmLabel, children, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const bodyId = useId();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      class="question"
      ref={dialog}
      aria-labelledby={headingId}
      aria-describedby={bodyId}
      onClose={onClose}
    >
      <h2 id={headingId}>{title}</h2>
      <div id={bodyId}>{children}</div>
      <div class="question-answers">
        {/* The first of them takes the focus: the one that changes nothing. */}
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('cancel')}
        </button>
        <button
          type="button"
          class="button"
          data-kind="danger"
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
