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

/**
 * Where the sound is. It runs from left to right in every language, as on any player. While a pointer drags it the
 * sound waits; a key, or a script, moves it at once.
 */
export function SeekBar({ position, duration, onSeek }: SeekBarProps) {
  const { t, formats } = useLocale();
  const [dragged, setDragged] = useState<number | undefined>(undefined);
  const isDragging = useRef(false);
  const shown = Math.min(dragged ?? position, duration);

  const seek = (target: number) => {
    setDragged(undefined);
    onSeek(target);
  };
  const release = () => {
    if (isDragging.current && dragged !== undefined) seek(dragged);
    isDragging.current = false;
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
        isDragging.current = true;
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onInput={(event) => {
        const target = event.currentTarget.valueAsNumber;
        if (isDragging.current) setDragged(target);
        else seek(target);
      }}
      onKeyDown={(event) => {
        const target = keyTarget(event.key, shown, duration);
        if (target === undefined) return;
        event.preventDefault();
        seek(target);
      }}
    />
  );
}
