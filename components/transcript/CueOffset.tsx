import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface CueOffsetProps {
  /** Seconds by which the lines have been shifted so far. */
  offset: number;
  onShift: (seconds: number) => void;
}

/** Seconds of one click: the smallest difference between words and lines that people notice. */
const STEP = 0.25;

/** Shifts all lines a little, while one listens. */
export function CueOffset({ offset, onShift }: CueOffsetProps) {
  const { t, formats } = useLocale();
  return (
    <fieldset
      class="transcript-offset"
      aria-label={t('transcript-offset')}
      data-testid="transcript-offset"
      data-seconds={offset.toFixed(3)}
    >
      <Button
        kind="quiet"
        title={t('transcript-offset-help')}
        data-testid="transcript-earlier"
        onClick={() => onShift(-STEP)}
      >
        {t('transcript-earlier')}
      </Button>
      <output class="figures">
        {offset === 0
          ? t('transcript-offset-none')
          : t('transcript-offset-now', { seconds: formats.signedSeconds(offset) })}
      </output>
      <Button
        kind="quiet"
        title={t('transcript-offset-help')}
        data-testid="transcript-later"
        onClick={() => onShift(STEP)}
      >
        {t('transcript-later')}
      </Button>
    </fieldset>
  );
}
