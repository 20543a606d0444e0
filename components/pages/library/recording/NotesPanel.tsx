import { ShowNotes } from '#components/export/ShowNotes.tsx';
import { NoteEditor } from '#components/recordings/notes/NoteEditor.tsx';
import { TagField } from '#components/ui/tags/TagField.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { createSelectionActions } from '#components/pages/library/selection/selection-actions.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import './NotesPanel.css';

export interface NotesPanelProps extends Pick<LibraryPageProps, 'deleted' | 'edits' | 'exports' | 'toasts'> {
  recording: LibraryRecording;
}

/** What the person has written about the recording, and the show notes that are made of it. */
export function NotesPanel({ recording, exports, ...props }: NotesPanelProps) {
  const locale = useLocale();
  const { spaceId, tags = [], note = '' } = recording;
  const { changeLabels } = createSelectionActions(props, locale);
  return (
    <div class="notes-panel">
      <section class="notes-tags" aria-label={locale.t('tags')}>
        <TagField
          tags={tags}
          onAdd={(addTags) => changeLabels([spaceId], { addTags })}
          onRemove={(tag) => changeLabels([spaceId], { removeTags: [tag] })}
        />
      </section>
      <NoteEditor key={spaceId} note={note} onSave={(next) => void props.edits.setNote(spaceId, next)} />
      <ShowNotes recording={recording} exports={exports} />
    </div>
  );
}
