import type { Locale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { LibraryPageProps } from './library-props.ts';

/** Sets the person's title of a recording, and says so with a way back. */
export function renameWithUndo(
  { edits, toasts }: Pick<LibraryPageProps, 'edits' | 'toasts'>,
  { spaceId, title, titleOffer }: LibraryRecording,
  next: string,
  { t }: Pick<Locale, 't'>,
): void {
  // A title that comes from a post is no edit: without one it comes back by itself.
  const before = title === titleOffer ? '' : (title ?? '');
  void edits.rename(spaceId, next);
  toasts.show({
    text: t('renamed'),
    action: t('undo'),
    onAction: () => void edits.rename(spaceId, before),
  });
}
