import { useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { LibraryPageProps } from './library-props.ts';
import { renameWithUndo } from './rename-with-undo.ts';

/** Edits of the open recording, each of which can be undone. */
export interface RecordingEdits {
  rename(title: string): void;
  /** `at` in seconds. */
  addBookmark(at: number): void;
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
    };
  }, [recording, edits, toasts, locale]);
}
