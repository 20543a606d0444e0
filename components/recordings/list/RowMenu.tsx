import type { ReadonlySignal } from '@preact/signals';
import { useComputed } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Menu, type MenuItem } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

/** What can be done with a recording from its row. */
export interface RowActions {
  /** Their menu. It is handed in, so that a page whose rows have none does not load it. */
  Menu: ComponentType<RowMenuProps>;
  rename(recording: LibraryRecording, title: string): void;
  setHeard(recording: LibraryRecording, isHeard: boolean): void;
  setFavourite(recording: LibraryRecording, isFavourite: boolean): void;
  /** Plays it after the current one, or after all that wait. */
  queue(recording: LibraryRecording, at: 'next' | 'end'): void;
  select(recording: LibraryRecording): void;
  remove(recording: LibraryRecording): void;
}

export interface RowMenuProps {
  recording: LibraryRecording;
  title: string;
  /** The recording whose row has the pointer or the focus: only that one has a menu, since lists are long. */
  pointed: ReadonlySignal<string | undefined>;
  actions: RowActions;
  onRename: () => void;
}

export function RowMenu({ recording, title, pointed, actions, onRename }: RowMenuProps) {
  const { t } = useLocale();
  const isShown = useComputed(() => pointed.value === recording.spaceId);
  if (!isShown.value) return null;
  const isHeard = recording.heard === 'yes';
  const isFavourite = recording.isFavourite === true;
  const hasAudio = recording.duration > 0;
  const queueing: MenuItem[] = [
    { label: t('queue-next'), icon: 'next', onSelect: () => actions.queue(recording, 'next') },
    { label: t('queue-end'), icon: 'list', onSelect: () => actions.queue(recording, 'end') },
  ];
  return (
    <div class="row-menu">
      <Menu
        label={t('row-menu', { title })}
        icon="more"
        kind="quiet"
        isIconOnly
        isTabStop={false}
        items={[
          ...(hasAudio ? queueing : []),
          { label: t('rename'), icon: 'pencil', onSelect: onRename },
          {
            label: t(isHeard ? 'mark-unheard' : 'mark-heard'),
            icon: 'ear',
            onSelect: () => actions.setHeard(recording, !isHeard),
          },
          {
            label: t(isFavourite ? 'favourite-remove' : 'favourite-add'),
            icon: 'star',
            onSelect: () => actions.setFavourite(recording, !isFavourite),
          },
          { label: t('select'), icon: 'check', onSelect: () => actions.select(recording) },
          'separator',
          { label: t('delete-yes'), icon: 'bin', kind: 'danger', onSelect: () => actions.remove(recording) },
        ]}
      />
    </div>
  );
}
