import { useRef, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import { keyTarget } from './key-target.ts';
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

/**
 * Where the sound is. It runs from left to right in every language, as on any player. While a pointer drags it the
 * sound waits; a key, or a script, moves it at once.
 */
export function SeekBar({ position, duration, onSeek }: SeekBarProps) {
  const { t, formats } = useLocale();
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const dragRef = useRef<'none' | 'pressed' | 'moved'>('none');
  const shown = Math.min(dragged ?? position, duration);

  const seek = (target: number) => {
    setDragged(undefined);
    onSeek(target);
  };
  const move = ({ currentTarget: { valueAsNumber } }: BarEvent) => {
    if (dragRef.current === 'none') return seek(valueAsNumber);
    dragRef.current = 'moved';
    setDragged(valueAsNumber);
  };
  const release = ({ currentTarget: { valueAsNumber } }: BarEvent) => {
    if (dragRef.current === 'moved') seek(valueAsNumber);
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
      // Let go outside the bar, some browsers only tell by `change`.
      onPointerUp={release}
      onPointerCancel={release}
      onChange={release}
      onKeyDown={(event) => {
        const target = keyTarget(event.key, shown, duration);
        if (target === undefined) return;
        event.preventDefault();
        seek(target);
      }}
    />
  );
}
