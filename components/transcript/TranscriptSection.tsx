import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import type { ToastStore } from '#components/ui/notice/toast-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { TranscriptCues } from './TranscriptCues.tsx';
import { TranscriptPreview } from './TranscriptPreview.tsx';
import { TranscriptTools } from './TranscriptTools.tsx';
import type { TranscriptStore } from './transcript-store.ts';
import './TranscriptSection.css';

export interface TranscriptSectionProps {
  store: TranscriptStore;
  toasts: Pick<ToastStore, 'show'>;
  /** The recording's, in seconds. */
  duration: number;
  speakers: readonly SpeakerTurns[];
  /** The playback position, in seconds. */
  position: ReadonlySignal<number>;
  onSeek: (position: number) => void;
  /** Shown while there is no transcript. */
  children?: ComponentChildren;
}

/** Attaches a transcript file to the recording, shows it, corrects, replaces and removes it. */
export function TranscriptSection({ store, toasts, duration, children, ...reading }: TranscriptSectionProps) {
  const { t } = useLocale();
  const transcript = store.transcript.value;
  const failure = store.failure.value;
  const draft = store.draft.value;

  const withUndo = (text: string, change: () => Promise<void>) => {
    const before = store.transcript.peek();
    void change().then(() => {
      if (!before || store.failure.peek()) return;
      toasts.show({ text, action: t('undo'), onAction: () => void store.restore(before) });
    });
  };
  return (
    <section
      class="transcript"
      aria-label={t('transcript')}
      data-testid="transcript"
      data-count={transcript?.cues.length ?? 0}
    >
      <TranscriptTools store={store} duration={duration} />
      <div aria-live="polite">{failure && <CodeNotice code={failure} />}</div>
      {!transcript && children}
      {transcript && transcript.cues.length > 0 && (
        <TranscriptCues
          key={transcript.addedAt}
          cues={transcript.cues}
          offset={transcript.offset ?? 0}
          onEdit={(i, text) => withUndo(t('transcript-line-changed'), () => store.editCue(i, text))}
          onShift={(seconds) => withUndo(t('transcript-shifted'), () => store.shift(seconds))}
          {...reading}
        />
      )}
      {transcript && transcript.cues.length === 0 && <UntimedText text={transcript.text ?? ''} />}
      {draft && (
        <TranscriptPreview
          draft={draft}
          isReplacing={transcript !== undefined}
          onEncoding={(encoding) => store.readDraftAs(encoding)}
          onAccept={(isShifted) => {
            if (transcript) withUndo(t('transcript-replaced'), () => store.acceptDraft(draft, isShifted));
            else void store.acceptDraft(draft, isShifted);
          }}
          onClose={() => store.dropDraft()}
        />
      )}
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
