import { useEffect } from 'preact/hooks';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { useFileDrop } from './use-file-drop.ts';
import './DropTarget.css';

export interface DropTargetProps {
  /** Is called when files are dragged over the page. */
  onOver: () => void;
  onFiles: (files: Promise<File[]>) => void;
  /** What else can be dropped. */
  note?: string | undefined;
}

/** Makes the entire page a drop target, with a message while files are dragged over it. */
export function DropTarget({ onOver, onFiles, note }: DropTargetProps) {
  const { t } = useLocale();
  const isOver = useFileDrop(onFiles);
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver, onOver]);
  return (
    <div class="drop-target" hidden={!isOver} data-testid="drop-target">
      <p>
        <Icon name="file" />
        {t('drop-here')}
        {note !== undefined && <small>{note}</small>}
      </p>
    </div>
  );
}
