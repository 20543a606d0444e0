import { useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { ConfirmDialog } from '#components/ui/dialog/ConfirmDialog.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { TRANSCRIPT_FILES } from './transcript-files.ts';
import { summarise } from './summarise.ts';
import type { TranscriptStore } from './transcript-store.ts';

export interface TranscriptToolsProps {
  store: TranscriptStore;
  /** The recording's, in seconds. */
  duration: number;
}

/** Attaches, replaces and removes a transcript, and says what is attached. */
export function TranscriptTools({ store, duration }: TranscriptToolsProps) {
  const locale = useLocale();
  const { t } = locale;
  const transcript = store.transcript.value;
  return (
    <div class="transcript-tools">
      {!transcript && <p class="transcript-help">{t('transcript-help')}</p>}
      <TranscriptPicker
        isReplacing={transcript !== undefined}
        onFile={(file) => void store.attach(file, duration)}
      />
      {transcript && <RemoveTranscript name={transcript.name} onRemove={() => void store.remove()} />}
      {transcript && (
        <p class="transcript-name">
          <bdi>{transcript.name}</bdi>
          <br />
          <span class="figures">{summarise(transcript, duration, locale)}</span>
        </p>
      )}
    </div>
  );
}

const TYPES = ['text/*', 'application/json', 'application/ttml+xml', 'application/x-subrip'];
/** By name, because systems know few of the types. */
const ACCEPTED = [...TRANSCRIPT_FILES.map((extension) => `.${extension}`), ...TYPES].join();

function TranscriptPicker({ isReplacing, onFile }: { isReplacing: boolean; onFile: (file: File) => void }) {
  const { t } = useLocale();
  return (
    <label class="button transcript-picker">
      <Icon name="file" />
      {t(isReplacing ? 'transcript-replace' : 'transcript-attach')}
      <input
        type="file"
        data-testid="pick-transcript"
        accept={ACCEPTED}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // Otherwise choosing the same file again fires no event.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </label>
  );
}

function RemoveTranscript({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useLocale();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        kind="quiet-danger"
        icon="bin"
        data-testid="remove-transcript"
        onClick={() => setIsAsking(true)}
      >
        {t('transcript-remove')}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('transcript-remove-question')}
          confirmLabel={t('transcript-remove-yes')}
          onConfirm={onRemove}
          onClose={() => setIsAsking(false)}
        >
          <p>{t('transcript-remove-help', { name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
