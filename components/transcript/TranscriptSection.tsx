import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { Button } from '#components/ui/Button.tsx';
import { ConfirmDialog } from '#components/ui/ConfirmDialog.tsx';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { TRANSCRIPT_FILES } from './attach-transcript.ts';
import { TranscriptCues } from './TranscriptCues.tsx';
import type { TranscriptStore } from './transcript-store.ts';
import './TranscriptSection.css';

export interface TranscriptSectionProps {
  store: TranscriptStore;
  /** The recording's, in seconds. */
  duration: number;
  speakers: readonly SpeakerTurns[];
  /** The playback position, in seconds. */
  position: ReadonlySignal<number>;
  onSeek: (position: number) => void;
  /** Shown while there is no transcript. */
  children?: ComponentChildren;
}

/** Attaches a transcript file to the recording, shows it, replaces and removes it. */
export function TranscriptSection({ store, duration, children, ...reading }: TranscriptSectionProps) {
  const { t } = useLocale();
  const transcript = store.transcript.value;
  const failure = store.failure.value;

  return (
    <section
      class="transcript"
      aria-label={t('transcript')}
      data-testid="transcript"
      data-count={transcript?.cues.length ?? 0}
    >
      <div class="transcript-tools">
        {!transcript && <p class="transcript-help">{t('transcript-help')}</p>}
        <TranscriptPicker
          isReplacing={transcript !== undefined}
          onFile={(file) => void store.attach(file, duration)}
        />
        {transcript && <RemoveTranscript name={transcript.name} onRemove={() => void store.remove()} />}
        {transcript && <bdi class="transcript-name">{transcript.name}</bdi>}
      </div>
      <div aria-live="polite">{failure && <CodeNotice code={failure} />}</div>
      {!transcript && children}
      {transcript && transcript.cues.length > 0 && (
        <TranscriptCues key={transcript.addedAt} cues={transcript.cues} {...reading} />
      )}
      {transcript && transcript.cues.length === 0 && <UntimedText text={transcript.text ?? ''} />}
    </section>
  );
}

function UntimedText({ text }: { text: string }) {
  const { t } = useLocale();
  return (
    <>
      <p class="transcript-help">{t('transcript-untimed')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must be able to scroll it. */}
      <section class="transcript-box" aria-label={t('transcript')} tabIndex={0}>
        {text.split(/\n\s*\n/).map((paragraph, i) => (
          <p key={i} dir="auto">
            {paragraph}
          </p>
        ))}
      </section>
    </>
  );
}

const TYPES = ['text/plain', 'text/vtt', 'application/json', 'application/x-subrip'];
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
