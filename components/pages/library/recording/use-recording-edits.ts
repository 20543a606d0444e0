import { useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { Bookmark, LibraryRecording } from '#utils/library/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { renameWithUndo } from '#components/pages/library/rename-with-undo.ts';

/** Edits of the open recording, each of which can be undone. */
export interface RecordingEdits {
  rename(title: string): void;
  /** `at` in seconds. */
  addBookmark(at: number): void;
  removeBookmark(bookmark: Bookmark): void;
}

export function useRecordingEdits(
  recording: LibraryRecording,
  { edits, toasts }: Pick<LibraryPageProps, 'edits' | 'toasts'>,
): RecordingEdits {
  const locale = useLocale();
  return useMemo(() => {
    const { t, formats } = locale;
    const { spaceId } = recording;
    return {
      rename: (next) => renameWithUndo({ edits, toasts }, recording, next, locale),
      addBookmark(at) {
        const id = crypto.randomUUID();
        void edits.bookmark(spaceId, { id, at, note: '' });
        toasts.show({
          text: t('bookmarked', { time: formats.clock(at) }),
          action: t('undo'),
          onAction: () => void edits.removeBookmark(spaceId, id),
        });
      },
      removeBookmark(bookmark) {
        void edits.removeBookmark(spaceId, bookmark.id);
        toasts.show({
          text: t('bookmark-deleted'),
          action: t('undo'),
          onAction: () => void edits.bookmark(spaceId, bookmark),
        });
      },
    };
  }, [recording, edits, toasts, locale]);
}
