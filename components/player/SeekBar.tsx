import { useRef, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import './SeekBar.css';

export interface SeekBarProps {
  /** Seconds */
  position: number;
  /** Seconds */
  duration: number;
  onSeek: (position: number) => void;
}

interface BarEvent {
  currentTarget: HTMLInputElement;
}

/** Seconds that a key moves by; Home and End stay the browser's. */
const KEY_STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -5,
  ArrowDown: -5,
  ArrowRight: 5,
  ArrowUp: 5,
  PageDown: -60,
  PageUp: 60,
};

/**
 * The position, from left to right in every language, as on any player. A drag seeks when it ends; a key or a script
 * seeks at once.
 */
export function SeekBar({ position, duration, onSeek }: SeekBarProps) {
  const { t, formats } = useLocale();
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const dragRef = useRef<'none' | 'pressed' | 'dragged'>('none');
  const shown = Math.min(dragged ?? position, duration);

  const seek = (target: number) => {
    setDragged(undefined);
    onSeek(target);
  };
  const move = ({ currentTarget: { valueAsNumber } }: BarEvent) => {
    if (dragRef.current === 'none') return seek(valueAsNumber);
    dragRef.current = 'dragged';
    setDragged(valueAsNumber);
  };
  const release = ({ currentTarget: { valueAsNumber } }: BarEvent) => {
    if (dragRef.current === 'dragged') seek(valueAsNumber);
    dragRef.current = 'none';
  };

  return (
    <input
      type="range"
      class="seek-bar"
      data-testid="seek"
      dir="ltr"
      min={0}
      max={duration}
      step="any"
      value={shown}
      disabled={duration === 0}
      aria-label={t('seek')}
      aria-valuetext={t('position-of', {
        position: formats.spokenDuration(shown),
        duration: formats.spokenDuration(duration),
      })}
      style={{ '--played': duration > 0 ? shown / duration : 0 }}
      onPointerDown={() => {
        dragRef.current = 'pressed';
      }}
      onInput={move}
      // Where the pointer is released outside the bar, some browsers fire `change` only.
      onPointerUp={release}
      onPointerCancel={release}
      onChange={release}
      onKeyDown={(event) => {
        const step = KEY_STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        seek(Math.max(0, Math.min(duration, shown + step)));
      }}
    />
  );
}
