import { useState } from 'preact/hooks';
import { SaveMenu, type SaveMenuProps } from '#components/export/SaveMenu.tsx';
import { DeleteRecording } from '#components/recordings/trash/DeleteRecording.tsx';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { Menu, type MenuItem } from '#components/ui/menu/Menu.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { ToastStore } from '#components/ui/notice/toast-store.ts';
import { spaceAddress } from '#utils/export/index.ts';

export interface RecordingActionsProps extends SaveMenuProps {
  toasts: ToastStore;
  onCopyMoment: () => void;
  onClip: () => void;
  onBookmark: () => void;
  onRename: () => void;
  onDetails: () => void;
  onHeard: (isHeard: boolean) => void;
  onFavourite: (isFavourite: boolean) => void;
  onQueue: (at: 'next' | 'end') => void;
  onDelete: () => void;
}

/** What can be done with the open recording. Without audio, little. */
export function RecordingActions(props: RecordingActionsProps) {
  const {
    toasts,
    onCopyMoment,
    onClip,
    onBookmark,
    onRename,
    onDetails,
    onHeard,
    onFavourite,
    onQueue,
    onDelete,
    ...saving
  } = props;
  const { recording } = saving;
  const { t } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  const address = spaceAddress(recording);
  const hasAudio = recording.state !== 'missing';
  const isHeard = recording.heard === 'yes';
  const isFavourite = recording.isFavourite === true;

  const copy = async (text: string, said: string) => {
    await navigator.clipboard.writeText(text);
    toasts.show({ text: said });
  };
  const copyAddress = (text: string): MenuItem => ({
    label: t('copy-address'),
    icon: 'link',
    onSelect: () => void copy(text, t('address-copied')),
  });
  const details: MenuItem = { label: t('details'), icon: 'info', onSelect: onDetails };
  const heard: MenuItem = {
    label: t(isHeard ? 'mark-unheard' : 'mark-heard'),
    icon: 'ear',
    onSelect: () => onHeard(!isHeard),
  };
  const queueing: MenuItem[] = [
    { label: t('queue-next'), icon: 'next', testId: 'queue-next', onSelect: () => onQueue('next') },
    { label: t('queue-end'), icon: 'list', testId: 'queue-end', onSelect: () => onQueue('end') },
  ];
  const more: (MenuItem | 'separator')[] = [
    { label: t('rename'), icon: 'pencil', testId: 'rename', onSelect: onRename },
    ...(hasAudio ? [...queueing, heard, details] : []),
    ...(address === undefined ? [] : [copyAddress(address)]),
    'separator',
    {
      label: t('delete-recording'),
      icon: 'bin',
      kind: 'danger',
      testId: 'delete',
      onSelect: () => setIsAsking(true),
    },
  ];

  return (
    <>
      {hasAudio && (
        <>
          <Button kind="primary" icon="scissors" data-testid="make-clip" onClick={onClip}>
            {t('make-clip')}
          </Button>
          <SaveMenu {...saving} />
          <Button icon="link" data-testid="copy-moment" onClick={onCopyMoment}>
            {t('copy-moment')}
          </Button>
          <Button icon="bookmark" data-testid="add-bookmark" onClick={onBookmark}>
            {t('bookmark-verb')}
          </Button>
        </>
      )}
      <IconButton
        icon="star"
        label={t(isFavourite ? 'favourite-remove' : 'favourite-add')}
        aria-pressed={isFavourite}
        data-testid="favourite"
        onClick={() => onFavourite(!isFavourite)}
      />
      <Menu label={t('more-actions')} icon="more" kind="quiet" isIconOnly items={more} testId="more" />
      {isAsking && (
        <DeleteRecording recording={recording} onDelete={onDelete} onClose={() => setIsAsking(false)} />
      )}
    </>
  );
}
