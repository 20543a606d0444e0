import { RowMenu, type RowActions } from '#components/recordings/list/RowMenu.tsx';
import type { Locale } from '#components/ui/locale.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { deleteWithUndo } from '#components/pages/library/delete-with-undo.ts';
import { renameWithUndo } from '#components/pages/library/rename-with-undo.ts';

/** What the menu of a row does: all of it can be undone. */
export function createRowActions(
  props: Pick<LibraryPageProps, 'deleted' | 'edits' | 'toasts'>,
  locale: Locale,
): RowActions {
  const { edits, toasts } = props;
  const { t } = locale;
  return {
    Menu: RowMenu,
    rename: (recording, title) => renameWithUndo(props, recording, title, locale),
    remove: (recording) => deleteWithUndo(props, recording, locale),
    setHeard: ({ spaceId }, isHeard) =>
      void edits.setHeard([spaceId], isHeard).then((undo) =>
        toasts.show({
          text: t(isHeard ? 'marked-heard' : 'marked-unheard'),
          action: t('undo'),
          onAction: () => void undo(),
        }),
      ),
  };
}
