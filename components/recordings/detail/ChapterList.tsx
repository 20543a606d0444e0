import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useLocale } from '#components/ui/locale.ts';
import type { Chapter } from '#utils/audio/index.ts';
import { shorten } from '#utils/visible-text.ts';
import './ChapterList.css';

export interface ChapterListProps {
  /** Ascending; `at` in seconds. */
  chapters: readonly Chapter[];
  /** The playback position, in seconds. */
  position: ReadonlySignal<number>;
  onSeek: (position: number) => void;
}

/** The chapters that exports have. A click plays from there. */
export function ChapterList({ chapters, position, onSeek }: ChapterListProps) {
  const { t, formats } = useLocale();
  const current = useComputed(() => chapters.findLastIndex(({ at }) => at <= position.value));
  return (
    <>
      <p class="chapter-help">{t('chapters-help')}</p>
      <ol class="chapter-list" aria-label={t('notes-chapters')} data-testid="chapters">
        {chapters.map(({ at, title }, i) => (
          <li key={at} data-testid="chapter" data-at={at.toFixed(3)}>
            <button
              type="button"
              class="chapter"
              aria-current={current.value === i}
              onClick={() => onSeek(at)}
            >
              <span class="chapter-time figures">{formats.clock(at)}</span>
              <bdi>{shorten(title)}</bdi>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
