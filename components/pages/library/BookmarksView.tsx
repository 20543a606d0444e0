import { saveBookmarks, type BookmarkFormat } from '#components/export/save-bookmarks.ts';
import { BookmarkedRecordings } from '#components/recordings/bookmarks/BookmarkedRecordings.tsx';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { useLiveValue } from '#components/ui/list/use-live-value.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { LibraryViewProps } from './library-props.ts';

/** The bookmarks of all recordings in one view, and in one file. */
export function BookmarksView({ edits, player }: LibraryViewProps) {
  const locale = useLocale();
  const { t } = locale;
  const recordings = useLiveValue(edits.bookmarked, edits.onChange);

  const play = async (spaceId: string, at: number): Promise<void> => {
    await player.seek(spaceId, at);
    if (player.state.peek().state === 'paused') await player.toggle(spaceId);
  };
  const save = (format: BookmarkFormat) => saveBookmarks(recordings ?? [], format, locale);
  return (
    <BookmarkedRecordings
      recordings={recordings}
      backHref={formatRoute({ view: 'recordings' })}
      hrefOf={(spaceId) => formatRoute({ view: 'recording', spaceId })}
      onPlay={(spaceId, at) => void play(spaceId, at)}
      actions={
        <>
          <Button icon="download" data-testid="save-bookmarks" onClick={() => save('md')}>
            {t('notes-save')}
          </Button>
          <Button icon="download" data-testid="save-bookmarks-csv" onClick={() => save('csv')}>
            {t('bookmarks-save-csv')}
          </Button>
        </>
      }
    />
  );
}
