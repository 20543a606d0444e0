import { useEffect } from 'preact/hooks';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { useFileDrop } from './use-file-drop.ts';
import './DropTarget.css';

export interface DropTargetProps {
  /** Something hovers over the page. */
  onOver: () => void;
  onFiles: (files: Promise<File[]>) => void;
}

/** The whole page takes a drop; while something hovers over it, it says so. */
export function DropTarget({ onOver, onFiles }: DropTargetProps) {
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
      </p>
    </div>
  );
}
