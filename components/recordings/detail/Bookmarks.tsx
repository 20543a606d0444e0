import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Bookmark } from '#utils/library/index.ts';
import './Bookmarks.css';

export interface BookmarksProps {
  bookmarks: readonly Bookmark[];
  /** Adds one at the playback position. */
  onAdd: () => void;
  onSeek: (position: number) => void;
  /** Is called when a note has changed. */
  onChange: (bookmark: Bookmark) => void;
  onDelete: (id: string) => void;
}

/** Positions that a person has saved, each with a note. */
export function Bookmarks({ bookmarks, onAdd, onSeek, onChange, onDelete }: BookmarksProps) {
  const { t, formats } = useLocale();
  return (
    <section class="bookmarks" aria-label={t('bookmarks')}>
      <button type="button" class="button" data-kind="quiet" data-testid="add-bookmark" onClick={onAdd}>
        <Icon name="bookmark" />
        {t('add-bookmark')}
      </button>
      {bookmarks.length > 0 && (
        <ol>
          {bookmarks.map((bookmark) => {
            const { id, at, note } = bookmark;
            const time = formats.clock(at);
            return (
              <li key={id} data-testid="bookmark" data-at={at.toFixed(3)}>
                <button
                  type="button"
                  class="button figures"
                  data-kind="quiet"
                  aria-label={t('bookmark-go', { time })}
                  onClick={() => onSeek(at)}
                >
                  {time}
                </button>
                <input
                  type="text"
                  dir="auto"
                  value={note}
                  aria-label={t('bookmark-note', { time })}
                  placeholder={t('bookmark-note-hint')}
                  onChange={({ currentTarget }) =>
                    onChange({ ...bookmark, note: currentTarget.value.trim() })
                  }
                />
                <button
                  type="button"
                  class="button"
                  data-kind="quiet-danger"
                  data-shape="square"
                  aria-label={t('bookmark-delete', { time })}
                  onClick={() => onDelete(id)}
                >
                  <Icon name="bin" />
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
