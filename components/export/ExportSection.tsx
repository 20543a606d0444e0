import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import type { LeftOutSpeaker } from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { ClipForm } from './ClipForm.tsx';
import { ExportOutcome } from './ExportOutcome.tsx';
import { LeaveOut } from './LeaveOut.tsx';
import type { ExportStore } from './export-store.ts';
import { NOTE_FORMATS } from './note-formats.ts';
import './ExportSection.css';

export interface ExportSectionProps {
  recording: LibraryRecording;
  exports: ExportStore;
  /** Who spoke when; empty until it has been read. */
  speakers: readonly SpeakerTurns[];
  /** Whether there is a transcript with times. */
  hasCues: boolean;
  /** The playback position, in seconds. */
  position: () => number;
}

/** Exports a recording: its audio, a clip, texts about it, or the file from X's archive. */
export function ExportSection({ recording, exports, speakers, hasCues, position }: ExportSectionProps) {
  const { t } = useLocale();
  const heading = useId();
  const now = exports.state.value;
  const isBusy = now.state === 'working';
  const [leftOut, setLeftOut] = useState<LeftOutSpeaker>();

  useEffect(() => exports.prepare(recording), [exports, recording]);

  return (
    <section class="export" aria-labelledby={heading}>
      <h2 id={heading}>{t('export')}</h2>
      <div class="export-buttons">
        <button
          type="button"
          class="button"
          data-kind="primary"
          data-testid="export-m4a"
          disabled={isBusy}
          onClick={() => void exports.audio(recording, 'm4a', undefined, leftOut)}
        >
          <Icon name="file" />
          {t('export-m4a')}
        </button>
        <button
          type="button"
          class="button"
          data-testid="export-notes"
          disabled={isBusy}
          onClick={() => void exports.note(recording, 'md')}
        >
          {t('export-notes')}
        </button>
        <button
          type="button"
          class="button"
          data-testid="export-original"
          disabled={isBusy}
          onClick={() => void exports.originals(recording)}
        >
          {t('export-original')}
        </button>
      </div>
      <p class="export-help">{t('export-m4a-help')}</p>
      {now.state !== 'idle' && now.spaceId === recording.spaceId && (
        <ExportOutcome outcome={now} onCancel={exports.cancel} />
      )}
      <ClipForm
        duration={recording.duration}
        isBusy={isBusy}
        position={position}
        onClip={(format, span) => void exports.audio(recording, format, span, leftOut)}
      />
      <LeaveOut speakers={speakers} leftOut={leftOut} onLeaveOut={setLeftOut} />
      <details class="export-more">
        <summary>{t('export-more')}</summary>
        <ul class="export-buttons">
          <li>
            <button
              type="button"
              class="button"
              data-testid="export-mp3"
              disabled={isBusy}
              onClick={() => void exports.audio(recording, 'mp3', undefined, leftOut)}
            >
              {t('export-mp3')}
            </button>
          </li>
          {NOTE_FORMATS.filter((format) => format !== 'md' && (format !== 'srt' || hasCues)).map((format) => (
            <li key={format}>
              <button
                type="button"
                class="button"
                data-testid={`export-${format}`}
                disabled={isBusy}
                onClick={() => void exports.note(recording, format)}
              >
                {format === 'vtt' && hasCues ? t('export-vtt-words') : t(`export-${format}`)}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
