import { useId } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';

export interface ClipEdgeProps {
  name: 'from' | 'to';
  /** The text in the field: seconds, or a time with colons. */
  value: string;
  placeholder: string;
  isInvalid: boolean;
  /** The id of the element with the error message. */
  errorId: string;
  /** The playback position, in seconds. */
  position: () => number;
  onValue: (value: string) => void;
}

/** The start or end of a clip, typed or set to the playback position. */
export function ClipEdge({ name, value, placeholder, isInvalid, errorId, position, onValue }: ClipEdgeProps) {
  const { t } = useLocale();
  const field = useId();

  return (
    <p class="clip-field">
      <label for={field}>{t(`clip-${name}`)}</label>
      <span class="clip-input">
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
