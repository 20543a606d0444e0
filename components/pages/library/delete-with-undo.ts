import { recordingTitle } from '#components/labels/recording-title.ts';
import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { LibraryPageProps } from './library-props.ts';

/** Puts a recording into the trash, and says so with a way back. */
export function deleteWithUndo(
  { deleted, toasts }: Pick<LibraryPageProps, 'deleted' | 'toasts'>,
  recording: LibraryRecording,
  locale: Locale,
): void {
  const { spaceId } = recording;
  void deleted.add(spaceId);
  toasts.show({
    text: locale.t('deleted-title', { title: recordingTitle(recording, locale) }),
    action: locale.t('undo'),
    onAction: () => void deleted.restore(spaceId),
  });
}
