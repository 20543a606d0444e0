import { useId } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
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
  const here = t(`clip-${name}-here`);

  return (
    <p class="clip-field">
      <label for={field}>{t(`clip-${name}`)}</label>
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
      <Button kind="quiet" aria-label={here} title={here} onClick={() => onValue(position().toFixed(1))}>
        {t('clip-here')}
      </Button>
    </p>
  );
}
