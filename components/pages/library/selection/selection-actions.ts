import type { Locale } from '#components/ui/locale.ts';
import type { LabelChange } from '#utils/library/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';

/** What can be done with several recordings: each at once for all of them, with one way back. */
export interface SelectionActions {
  changeLabels(spaceIds: readonly string[], change: LabelChange): void;
  setHeard(spaceIds: readonly string[], isHeard: boolean): void;
  remove(spaceIds: readonly string[]): void;
}

export function createSelectionActions(
  { deleted, edits, toasts }: Pick<LibraryPageProps, 'deleted' | 'edits' | 'toasts'>,
  { t }: Locale,
): SelectionActions {
  async function withUndo(text: string, doing: Promise<() => unknown>): Promise<void> {
    const undo = await doing;
    toasts.show({ text, action: t('undo'), onAction: () => void undo() });
  }

  return {
    changeLabels(spaceIds, change) {
      void withUndo(labelsText(change, spaceIds.length, t), edits.changeLabels(spaceIds, change));
    },
    setHeard(spaceIds, isHeard) {
      const text = t(isHeard ? 'marked-heard' : 'marked-unheard');
      void withUndo(text, edits.setHeard(spaceIds, isHeard));
    },
    remove(spaceIds) {
      const removing = deleted.add(...spaceIds).then(() => () => deleted.restore(...spaceIds));
      void withUndo(t('deleted-count', { count: spaceIds.length }), removing);
    },
  };
}

function labelsText({ isFavourite }: LabelChange, count: number, t: Locale['t']): string {
  if (isFavourite === undefined) return t('tags-changed', { count });
  return t(isFavourite ? 'favourites-added' : 'favourites-removed', { count });
}
