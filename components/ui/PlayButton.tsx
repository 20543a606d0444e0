import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from './locale.ts';
import './PlayButton.css';

export interface PlayButtonProps {
  state: 'loading' | 'playing' | 'paused';
  /** The title of the recording. */
  title: string;
  size: 'small' | 'large';
  testId?: string;
  /** False where the keyboard plays it in another way: in a list that has one tab stop. */
  isTabStop?: boolean;
  onToggle: () => void;
}

/** Play or pause. While it is loading, the button already pauses. */
export function PlayButton({ state, title, size, testId, isTabStop = true, onToggle }: PlayButtonProps) {
  const { t } = useLocale();
  const paused = state === 'paused';
  return (
    <button
      type="button"
      class="play-button"
      data-testid={testId}
      data-state={state}
      data-size={size}
      tabIndex={isTabStop ? undefined : -1}
      aria-label={t(paused ? 'play-title' : 'pause-title', { title })}
      aria-busy={state === 'loading'}
      onClick={onToggle}
    >
      <Icon name={paused ? 'play' : 'pause'} />
    </button>
  );
}
