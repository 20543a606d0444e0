import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useLocale } from './locale.ts';
import './ConfirmDialog.css';

export interface ConfirmDialogProps {
  title: string;
  /** What the answer does, as a verb. */
  yes: string;
  /** What follows from it. */
  children: ComponentChildren;
  onYes: () => void;
  /** Told once when it is over, whatever the answer. */
  onClose: () => void;
}

/** Asks before something that one may regret. It stands from when it is rendered; Escape means no. */
export function ConfirmDialog({ title, yes, children, onYes, onClose }: ConfirmDialogProps) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const words = useId();
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog
      class="question"
      ref={dialog}
      aria-labelledby={heading}
      aria-describedby={words}
      onClose={onClose}
    >
      <h2 id={heading}>{title}</h2>
      <div id={words}>{children}</div>
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
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
