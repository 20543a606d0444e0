import { useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import type { ClipDraft } from '#utils/library/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';

/** The person's clips of the open recording; what is kept or removed can be undone. */
export interface ClipEdits {
  keep(span: TimeRange): void;
  change(clip: ClipDraft): void;
  remove(clip: ClipDraft): void;
}

export function useClips(
  spaceId: string,
  { edits, toasts }: Pick<LibraryPageProps, 'edits' | 'toasts'>,
): ClipEdits {
  const { t, formats } = useLocale();
  return useMemo(
    () => ({
      keep({ from, to }) {
        const id = crypto.randomUUID();
        void edits.keepClip(spaceId, { id, from, to, name: '' });
        toasts.show({
          text: t('clip-kept', { time: formats.clock(from) }),
          action: t('undo'),
          onAction: () => void edits.removeClip(spaceId, id),
        });
      },
      change: (clip) => void edits.keepClip(spaceId, clip),
      remove(clip) {
        void edits.removeClip(spaceId, clip.id);
        toasts.show({
          text: t('clip-deleted'),
          action: t('undo'),
          onAction: () => void edits.keepClip(spaceId, clip),
        });
      },
    }),
    [spaceId, edits, toasts, t, formats],
  );
}
