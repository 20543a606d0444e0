import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { Markdown } from './Markdown.tsx';
import './NoteEditor.css';

export interface NoteEditorProps {
  /** Markdown; empty where there is none. */
  note: string;
  onSave: (note: string) => void;
}

/** How long after the last key a note is saved, in ms: the page may be closed at any time. */
const SAVE_AFTER = 800;

/** The person's own note: as it is meant, or as it is written. */
export function NoteEditor({ note, onSave }: NoteEditorProps) {
  const { t } = useLocale();
  const [isEditing, setIsEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const wasEditingRef = useRef(false);
  const end = () => {
    wasEditingRef.current = true;
    setIsEditing(false);
  };
  useEffect(() => {
    if (!isEditing && wasEditingRef.current) edit.current?.focus();
    wasEditingRef.current = isEditing;
  }, [isEditing]);

  return (
    <section class="note-editor" aria-labelledby="note-editor-title">
      <header>
        <h2 id="note-editor-title">{t('note-title')}</h2>
        {isEditing ? (
          <Button kind="primary" data-testid="note-done" onClick={end}>
            {t('note-done')}
          </Button>
        ) : (
          <Button icon="pencil" data-testid="note-edit" ref={edit} onClick={() => setIsEditing(true)}>
            {t('note-edit')}
          </Button>
        )}
      </header>
      {isEditing ? (
        <NoteField note={note} onSave={onSave} onEnd={end} />
      ) : note === '' ? (
        <p class="note-editor-help">{t('note-none')}</p>
      ) : (
        <div data-testid="note">
          <Markdown text={note} />
        </div>
      )}
    </section>
  );
}

/** Saves while somebody types, and when it is left. */
function NoteField({ note, onSave, onEnd }: NoteEditorProps & { onEnd: () => void }) {
  const { t } = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  const savedRef = useRef(note);
  const timerRef = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = (text: string) => {
    clearTimeout(timerRef.current);
    if (text === savedRef.current) return;
    savedRef.current = text;
    onSave(text);
  };
  const saveRef = useRef(save);
  useEffect(() => {
    saveRef.current = save;
  });
  useEffect(() => {
    const element = field.current;
    element?.focus();
    return () => {
      if (element) saveRef.current(element.value);
    };
  }, []);

  return (
    <textarea
      ref={field}
      class="note-field"
      dir="auto"
      rows={6}
      data-testid="note-input"
      aria-label={t('note-title')}
      placeholder={t('note-hint')}
      defaultValue={note}
      onInput={({ currentTarget }) => {
        clearTimeout(timerRef.current);
        timerRef.current = setTimeout(() => save(currentTarget.value), SAVE_AFTER);
      }}
      onBlur={({ currentTarget }) => save(currentTarget.value)}
      onKeyDown={(event) => {
        const isEnd = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
        if (!isEnd || event.isComposing) return;
        event.preventDefault();
        onEnd();
      }}
    />
  );
}
