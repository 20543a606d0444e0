import { useId } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';

export interface ClipEdgeProps {
  name: 'from' | 'to';
  /** As it was typed: seconds, or with colons. */
  value: string;
  placeholder: string;
  isInvalid: boolean;
  /** The element that says what is wrong. */
  errorId: string;
  /** Where listening stands, in seconds. */
  position: () => number;
  onValue: (value: string) => void;
}

/** One end of a clip, typed or taken from where listening stands. */
export function ClipEdge({ name, value, placeholder, isInvalid, errorId, position, onValue }: ClipEdgeProps) {
  const { t } = useLocale();
  const field = useId();

  return (
    <p class="clip-field">
      <label for={field}>{t(`clip-${name}`)}</label>
      <span class="clip-entry">
        <input
          id={field}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          class="figures"
          dir="ltr"
          data-testid={`clip-${name}`}
          value={value}
          placeholder={placeholder}
          aria-invalid={isInvalid}
          aria-describedby={errorId}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          data-kind="quiet"
          aria-label={t(`clip-${name}-here`)}
          onClick={() => onValue(position().toFixed(1))}
        >
          {t('clip-here')}
        </button>
      </span>
    </p>
  );
}
