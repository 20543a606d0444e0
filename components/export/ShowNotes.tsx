import { useEffect, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { usePeople } from '#components/labels/speaker-names.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import type { ExportStore } from './export-store.ts';
import './ShowNotes.css';

export interface ShowNotesProps {
  recording: LibraryRecording;
  exports: ExportStore;
}

/** The show notes as they are saved, to read and to copy. */
export function ShowNotes({ recording, exports }: ShowNotesProps) {
  const { t } = useLocale();
  const people = usePeople();
  const [text, setText] = useState('');
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const next = await exports.showNotes(recording);
      if (isCurrent) setText(next);
    };
    void read();
    return () => {
      isCurrent = false;
    };
    // The notes name people as `people` does.
  }, [exports, recording, people]);

  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <section class="show-notes" aria-label={t('export-notes')}>
      <div class="show-notes-tools">
        <Button icon="copy" data-testid="copy-notes" onClick={() => void copy()}>
          {t(isCopied ? 'copied' : 'copy')}
        </Button>
        <Button icon="download" onClick={() => void exports.note(recording, 'md')}>
          {t('notes-save')}
        </Button>
      </div>
      <pre class="show-notes-text" dir="auto" data-testid="show-notes">
        {text}
      </pre>
    </section>
  );
}
