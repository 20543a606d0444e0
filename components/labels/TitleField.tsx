import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import { beginning, MAX_FIELD } from '#utils/visible-text.ts';
import './TitleField.css';

export interface TitleFieldProps {
  title: string;
  /** What it is for, if not for a title. */
  label?: string | undefined;
  /** `text`: undefined where nothing is to be kept. `isByKey`: whether the focus has to go somewhere now. */
  onEnd: (text: string | undefined, isByKey: boolean) => void;
}

/** The title as a field, in its place: Enter and leaving it keep what is typed, Escape drops it. */
export function TitleField({ title, label, onEnd }: TitleFieldProps) {
  const { t } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const hasEndedRef = useRef(false);
  const shown = beginning(title, MAX_FIELD);
  // Before the next key: whoever presses F2 types on.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  /** Once: removing a field that has the focus makes it lose the focus, too. */
  const end = (text: string | undefined, isByKey: boolean) => {
    if (hasEndedRef.current) return;
    hasEndedRef.current = true;
    // A longer one that was not touched stays as it is.
    onEnd(text === shown && shown !== title ? undefined : text, isByKey);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    end(event.key === 'Enter' ? event.currentTarget.value : undefined, true);
  };
  return (
    <input
      ref={field}
      type="text"
      class="title-field"
      dir="auto"
      data-testid="title-input"
      aria-label={label ?? t('title-label')}
      maxLength={MAX_FIELD}
      defaultValue={shown}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget }) => end(currentTarget.value, false)}
    />
  );
}
