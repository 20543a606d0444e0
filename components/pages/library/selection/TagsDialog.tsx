import { useEffect, useRef } from 'preact/hooks';
import { TagField } from '#components/ui/tags/TagField.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LabelChange, LibraryRecording } from '#utils/library/index.ts';
import './TagsDialog.css';

export interface TagsDialogProps {
  recordings: readonly LibraryRecording[];
  onChange: (change: LabelChange) => void;
  onClose: () => void;
}

/** The tags of several recordings together. Whoever types one and presses Enter is done. */
export function TagsDialog({ recordings, onChange, onClose }: TagsDialogProps) {
  const { t } = useLocale();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Whoever opens it types.
    dialog.current?.querySelector('input')?.focus();
  }, []);
  const tags = [...new Set(recordings.flatMap((recording) => recording.tags ?? []))];
  return (
    <dialog class="tags-dialog" ref={dialog} aria-labelledby="tags-dialog-title" onClose={onClose}>
      <header>
        <h2 id="tags-dialog-title">{t('tags-of', { count: recordings.length })}</h2>
        <IconButton icon="close" label={t('dismiss')} onClick={() => dialog.current?.close()} />
      </header>
      <TagField
        tags={tags}
        onAdd={(addTags) => {
          onChange({ addTags });
          dialog.current?.close();
        }}
        onRemove={(tag) => onChange({ removeTags: [tag] })}
      />
    </dialog>
  );
}
