import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { QueueItem } from '#utils/library/index.ts';

/** What the panel shows of one that waits. */
export interface UpNextEntry {
  item: QueueItem;
  title: string;
  /** Of all of it, in seconds; undefined until it is known. */
  duration: number | undefined;
  /** The only speaker to play. */
  speaker?: string | undefined;
}

export interface UpNextRowProps {
  entry: UpNextEntry;
  isFirst: boolean;
  isLast: boolean;
  onPlay: () => void;
  /** By -1 or 1. */
  onMove: (by: number) => void;
  onRemove: () => void;
  /** It is dragged from here; something is dropped here. */
  onDrag: () => void;
  onDrop: () => void;
}

/** One that waits. It can be dragged; Alt with an arrow moves it, too, and Delete takes it out. */
export function UpNextRow({
  entry: { item, title, duration, speaker },
  isFirst,
  isLast,
  onPlay,
  onMove,
  onRemove,
  onDrag,
  onDrop,
}: UpNextRowProps) {
  const { t, formats } = useLocale();
  const onKeyDown = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    if (event.altKey && isArrow) onMove(event.key === 'ArrowUp' ? -1 : 1);
    else if (event.key === 'Delete') onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its buttons move it by keyboard.
    <li
      class="up-next-row"
      data-testid="queued"
      data-space={item.spaceId}
      draggable
      onDragStart={onDrag}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
      onKeyDown={onKeyDown}
    >
      <button type="button" class="up-next-title" title={t('play-title', { title })} onClick={onPlay}>
        <bdi class="one-line">{title}</bdi>
        <small class="figures">
          {speaker !== undefined && <bdi>{t('only-speaker', { speaker })}</bdi>}
          {duration !== undefined && <span>{formats.clock(duration)}</span>}
        </small>
      </button>
      <IconButton
        icon="chevron-up"
        label={t('queue-up', { title })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <IconButton
        icon="chevron-down"
        label={t('queue-down', { title })}
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      <IconButton icon="close" label={t('queue-remove', { title })} onClick={onRemove} />
    </li>
  );
}
