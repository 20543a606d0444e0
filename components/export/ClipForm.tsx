import { useId, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import { AUDIO_FORMATS, type AudioFormat } from '#utils/export/index.ts';
import { ClipEdge } from './ClipEdge.tsx';
import { parseTimecode } from './parse-timecode.ts';
import './ClipForm.css';

export interface ClipFormProps {
  /** The recording's, in seconds. */
  duration: number;
  isBusy: boolean;
  /** The playback position, in seconds. */
  position: () => number;
  onClip: (format: AudioFormat, span: TimeRange) => void;
}

/** Exports a clip: its start, its end and its format. */
export function ClipForm({ duration, isBusy, position, onClip }: ClipFormProps) {
  const { t, formats } = useLocale();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [format, setFormat] = useState<AudioFormat>('m4a');
  const [isInvalid, setIsInvalid] = useState(false);
  const formatId = useId();
  const errorId = useId();

  const submit = (event: Event) => {
    event.preventDefault();
    const span = parseSpan(from, to, duration);
    setIsInvalid(!span);
    if (span) onClip(format, span);
  };
  const edge = { isInvalid, errorId, position };

  return (
    <form class="clip" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{t('clip')}</legend>
        <div class="clip-fields">
          <ClipEdge {...edge} name="from" value={from} placeholder={formats.clock(0)} onValue={setFrom} />
          <ClipEdge {...edge} name="to" value={to} placeholder={formats.clock(duration)} onValue={setTo} />
          <p class="clip-field">
            <label for={formatId}>{t('clip-format')}</label>
            <select
              id={formatId}
              dir="ltr"
              value={format}
              onChange={(event) => setFormat(parseFormat(event.currentTarget.value))}
            >
              {AUDIO_FORMATS.map((each) => (
                <option key={each} value={each}>
                  {`.${each}`}
                </option>
              ))}
            </select>
          </p>
          <button type="submit" class="button" data-testid="export-clip" disabled={isBusy}>
            {t('export-clip')}
          </button>
        </div>
        <p class="clip-error" id={errorId} role="alert">
          {isInvalid && t('clip-wrong', { end: formats.clock(duration) })}
        </p>
      </fieldset>
    </form>
  );
}

/** An empty field means the start of the recording, or its end. Undefined where the fields are no valid range. */
function parseSpan(from: string, to: string, duration: number): TimeRange | undefined {
  const start = from.trim() ? parseTimecode(from) : 0;
  const end = to.trim() ? parseTimecode(to) : duration;
  if (start === undefined || end === undefined) return undefined;
  const span = { from: start, to: Math.min(end, duration) };
  return span.from < span.to ? span : undefined;
}

function parseFormat(value: string): AudioFormat {
  return AUDIO_FORMATS.find((format) => format === value) ?? 'm4a';
}
