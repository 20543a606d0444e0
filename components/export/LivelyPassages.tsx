import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import './LivelyPassages.css';

export interface LivelyPassagesProps {
  /** The liveliest first. */
  passages: readonly TimeRange[];
  onSelect: (passage: TimeRange) => void;
}

/** Suggests passages for clips; nothing where there are none. */
export function LivelyPassages({ passages, onSelect }: LivelyPassagesProps) {
  const { t, formats } = useLocale();
  if (passages.length === 0) return null;
  return (
    <p class="lively-passages">
      <span title={t('lively-help')}>{t('lively')}</span>
      {passages.map((passage) => {
        const time = formats.clock(passage.from);
        return (
          <Button
            key={passage.from}
            kind="quiet"
            data-testid="lively"
            aria-label={t('lively-select', { time })}
            onClick={() => onSelect(passage)}
          >
            <span class="figures">{time}</span>
          </Button>
        );
      })}
    </p>
  );
}
