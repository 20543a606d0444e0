import { useState } from 'preact/hooks';
import { MAX_FIELD, shorten } from '#utils/visible-text.ts';

export interface StoredTextFieldProps {
  /** As it is stored. */
  value: string;
  label: string;
  placeholder: string;
  /** Is called when somebody has changed it. */
  onStore: (text: string) => void;
}

/**
 * One line of text that is stored. What is typed stays while the page is rendered again, until the text has been changed
 * somewhere else. What is too long to be shown whole cannot be changed, since the rest of it would be lost.
 */
export function StoredTextField({ value, label, placeholder, onStore }: StoredTextFieldProps) {
  const [stored, setStored] = useState(value);
  const [text, setText] = useState(value);
  if (stored !== value) {
    setStored(value);
    setText(value);
  }
  return (
    <input
      type="text"
      dir="auto"
      value={shorten(text.replaceAll('\n', ' '), MAX_FIELD)}
      aria-label={label}
      placeholder={placeholder}
      maxLength={MAX_FIELD}
      readOnly={value.length > MAX_FIELD}
      onInput={({ currentTarget }) => setText(currentTarget.value)}
      onChange={({ currentTarget }) => onStore(currentTarget.value.trim())}
    />
  );
}
