import { Icon } from './Icon.tsx';
import { useLocale } from './locale.ts';
import './PlayButton.css';

export interface PlayButtonProps {
  state: 'loading' | 'playing' | 'paused';
  /** The title of the recording. */
  title: string;
  size: 'small' | 'large';
  testId?: string;
  onToggle: () => void;
}

/** Play or pause. While it is loading, the button already pauses. */
export function PlayButton({ state, title, size, testId, onToggle }: PlayButtonProps) {
  const { t } = useLocale();
  const paused = state === 'paused';
  return (
    <button
      type="button"
      class="play-button"
      data-testid={testId}
      data-state={state}
      data-size={size}
      aria-label={t(paused ? 'play-title' : 'pause-title', { title })}
      aria-busy={state === 'loading'}
      onClick={onToggle}
    >
      <Icon name={paused ? 'play' : 'pause'} />
    </button>
  );
}
