import { RowMenu, type RowActions } from '#components/recordings/list/RowMenu.tsx';
import type { Locale } from '#components/ui/locale.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { deleteWithUndo } from '#components/pages/library/delete-with-undo.ts';
import { createSelectionActions } from '#components/pages/library/selection/selection-actions.ts';
import { renameWithUndo } from '#components/pages/library/rename-with-undo.ts';

/** What the menu of a row does: all of it can be undone. */
export function createRowActions(
  props: Pick<LibraryPageProps, 'deleted' | 'edits' | 'queue' | 'selection' | 'toasts'>,
  locale: Locale,
): RowActions {
  const { queue, selection, toasts } = props;
  const { t } = locale;
  const several = createSelectionActions(props, locale);
  return {
    Menu: RowMenu,
    rename: (recording, title) => renameWithUndo(props, recording, title, locale),
    remove: (recording) => deleteWithUndo(props, recording, locale),
    setHeard: ({ spaceId }, isHeard) => several.setHeard([spaceId], isHeard),
    setFavourite: ({ spaceId }, isFavourite) => several.changeLabels([spaceId], { isFavourite }),
    queue({ spaceId }, at) {
      const items = [{ spaceId }];
      void queue.change({ do: 'add', items, at });
      toasts.show({
        text: t(at === 'next' ? 'queued-next' : 'queued-end'),
        action: t('undo'),
        onAction: () => void queue.change({ do: 'remove', items }),
      });
    },
    select: ({ spaceId }) => selection.toggle(spaceId),
  };
}
