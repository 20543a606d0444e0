import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { shorten } from '#utils/visible-text.ts';
import './BookmarkedRecordings.css';

export interface BookmarkedRecordingsProps {
  /** Undefined until they have been read. */
  recordings: readonly LibraryRecording[] | undefined;
  /** Address of the list. */
  backHref: string;
  hrefOf: (spaceId: string) => string;
  /** Plays from there, in seconds. */
  onPlay: (spaceId: string, at: number) => void;
  /** Ways to save all of them. */
  actions: ComponentChildren;
}

/** The bookmarks of all recordings, each with a button that plays from there. */
export function BookmarkedRecordings(props: BookmarkedRecordingsProps) {
  const { recordings, backHref, hrefOf, onPlay, actions } = props;
  const locale = useLocale();
  const { t, formats } = locale;
  const count = (recordings ?? []).reduce((sum, { bookmarks = [] }) => sum + bookmarks.length, 0);
  return (
    <section class="all-bookmarks" data-testid="all-bookmarks" data-count={recordings && count}>
      <a class="button all-bookmarks-back" data-kind="quiet" href={backHref}>
        <Icon name="back" />
        {t('all-recordings')}
      </a>
      <header>
        <h1 tabIndex={-1}>{t('all-bookmarks')}</h1>
        {count > 0 && <div class="all-bookmarks-actions">{actions}</div>}
      </header>
      {recordings && count === 0 && <p class="all-bookmarks-help">{t('bookmarks-none')}</p>}
      {recordings?.map((recording) => (
        <article key={recording.spaceId}>
          <h2>
            <a href={hrefOf(recording.spaceId)}>
              <bdi>{recordingTitle(recording, locale)}</bdi>
            </a>
          </h2>
          {recording.startedAt !== undefined && (
            <p class="all-bookmarks-help">{formats.longDay(recording.startedAt)}</p>
          )}
          <ol>
            {(recording.bookmarks ?? []).map(({ id, at, note }) => (
              <li key={id} data-testid="bookmark" data-at={at.toFixed(3)}>
                <Button
                  kind="quiet"
                  aria-label={t('bookmark-go', { time: formats.clock(at) })}
                  onClick={() => onPlay(recording.spaceId, at)}
                >
                  <span class="figures">{formats.clock(at)}</span>
                </Button>
                <p dir="auto">{shorten(note) || t('notes-bookmark')}</p>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </section>
  );
}
