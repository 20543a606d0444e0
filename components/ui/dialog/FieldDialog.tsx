import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import './FieldDialog.css';

export interface FieldDialogProps {
  title: string;
  /** Of the field. */
  label: string;
  /** What the button does: a verb. */
  action: string;
  help?: string | undefined;
  value?: string;
  /** The id of a `datalist` among the children. */
  list?: string;
  /** Why a text cannot be taken. */
  errorOf?: (text: string) => string | undefined;
  onText: (text: string) => void;
  /** Is called once when the dialog closes, whatever came of it. */
  onClose: () => void;
  children?: ComponentChildren;
}

/** Asks for one line of text. It is open as soon as it is rendered; Enter takes the text, Escape cancels. */
export function FieldDialog(props: FieldDialogProps) {
  const { title, label, action, help, value = '', list, errorOf, onText, onClose, children } = props;
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [headingId, helpId] = [useId(), useId()];
  // Before the next key: whoever opens it types on.
  useEffect(() => {
    dialog.current?.showModal();
    field.current?.select();
  }, []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const input = field.current;
    if (!input) return;
    input.setCustomValidity(errorOf?.(input.value) ?? '');
    if (!input.reportValidity()) return;
    dialog.current?.close();
    onText(input.value);
  };
  return (
    <dialog class="field-dialog" ref={dialog} aria-labelledby={headingId} onClose={onClose}>
      {/* The message is ours, and shown when it is submitted. */}
      <form noValidate onSubmit={submit}>
        <h2 id={headingId}>{title}</h2>
        {help !== undefined && <p id={helpId}>{help}</p>}
        <input
          ref={field}
          type="text"
          dir="auto"
          class="dialog-field"
          data-testid="dialog-field"
          aria-label={label}
          aria-describedby={help === undefined ? undefined : helpId}
          autocomplete="off"
          list={list}
          defaultValue={value}
          onInput={({ currentTarget }) => currentTarget.setCustomValidity('')}
        />
        {children}
        <div class="dialog-buttons">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" class="button" data-kind="primary" data-testid="dialog-yes">
            {action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
