import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { StoredTextField } from '#components/ui/StoredTextField.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Bookmark } from '#utils/library/index.ts';
import './Bookmarks.css';

export interface BookmarksProps {
  bookmarks: readonly Bookmark[];
  onSeek: (position: number) => void;
  /** Is called when a note has changed. */
  onChange: (bookmark: Bookmark) => void;
  onDelete: (bookmark: Bookmark) => void;
  /** Selects a clip around a position, in seconds. */
  onClip: (position: number) => void;
}

/** Positions that a person has saved, each with a note. */
export function Bookmarks({ bookmarks, onSeek, onChange, onDelete, onClip }: BookmarksProps) {
  const { t, formats } = useLocale();
  return (
    <section class="bookmarks" aria-label={t('bookmarks')}>
      {bookmarks.length === 0 ? (
        <p class="bookmarks-help">{t('bookmarks-none')}</p>
      ) : (
        <ol>
          {bookmarks.map((bookmark) => {
            const { id, at, note } = bookmark;
            const time = formats.clock(at);
            return (
              <li key={id} data-testid="bookmark" data-at={at.toFixed(3)}>
                <Button kind="quiet" aria-label={t('bookmark-go', { time })} onClick={() => onSeek(at)}>
                  <span class="figures">{time}</span>
                </Button>
                <StoredTextField
                  value={note}
                  label={t('bookmark-note', { time })}
                  placeholder={t('bookmark-note-hint')}
                  onStore={(text) => onChange({ ...bookmark, note: text })}
                />
                <IconButton
                  icon="scissors"
                  label={t('clip-around', { time })}
                  data-testid="clip-around"
                  onClick={() => onClip(at)}
                />
                <IconButton
                  icon="bin"
                  label={t('bookmark-delete', { time })}
                  onClick={() => onDelete(bookmark)}
                />
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
