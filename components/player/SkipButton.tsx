import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface SkipButtonProps {
  /** How far; negative is back. */
  seconds: number;
  onMove: (seconds: number) => void;
}

export function SkipButton({ seconds, onMove }: SkipButtonProps) {
  const { t, formats } = useLocale();
  const length = Math.abs(seconds);
  const label = t(seconds < 0 ? 'back-seconds' : 'forward-seconds', { seconds: length });
  return (
    <button
      type="button"
      class="button skip-button figures"
      data-kind="quiet"
      aria-label={label}
      title={label}
      onClick={() => onMove(seconds)}
    >
      <Icon name={seconds < 0 ? 'rewind' : 'forward'} />
      {formats.number(length)}
    </button>
  );
}
