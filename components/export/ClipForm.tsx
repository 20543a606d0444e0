import { useId, useState } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import { AUDIO_FORMATS, type AudioFormat, type Span } from '#utils/export/index.ts';
import { ClipEdge } from './ClipEdge.tsx';
import { parseTime } from './parse-time.ts';
import './ClipForm.css';

export interface ClipFormProps {
  /** Seconds of the whole. */
  duration: number;
  isBusy: boolean;
  /** Where listening stands, in seconds. */
  position: () => number;
  onClip: (kind: AudioFormat, span: Span) => void;
}

/** Cuts a clip: from when, to when, and as what. */
export function ClipForm({ duration, isBusy, position, onClip }: ClipFormProps) {
  const { t, formats } = useLocale();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [kind, setKind] = useState<AudioFormat>('m4a');
  const [isWrong, setIsWrong] = useState(false);
  const format = useId();
  const complaint = useId();

  const submit = (event: Event) => {
    event.preventDefault();
    const span = spanOf(from, to, duration);
    setIsWrong(!span);
    if (span) onClip(kind, span);
  };
  const edge = { isWrong, complaint, position };

  return (
    <form class="clip" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{t('clip')}</legend>
        <div class="clip-fields">
          <ClipEdge {...edge} name="from" value={from} placeholder={formats.clock(0)} onValue={setFrom} />
          <ClipEdge {...edge} name="to" value={to} placeholder={formats.clock(duration)} onValue={setTo} />
          <p class="clip-field">
            <label for={format}>{t('clip-format')}</label>
            <select
              id={format}
              dir="ltr"
              value={kind}
              onChange={(event) => setKind(kindOf(event.currentTarget.value))}
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
        <p class="clip-wrong" id={complaint} role="alert">
          {isWrong && t('clip-wrong', { end: formats.clock(duration) })}
        </p>
      </fieldset>
    </form>
  );
}

/** What the two fields say; an empty one is the beginning, or the end. */
function spanOf(from: string, to: string, duration: number): Span | undefined {
  const start = from.trim() ? parseTime(from) : 0;
  const end = to.trim() ? parseTime(to) : duration;
  if (start === undefined || end === undefined) return undefined;
  const span = { from: start, to: Math.min(end, duration) };
  return span.from < span.to ? span : undefined;
}

function kindOf(value: string): AudioFormat {
  return AUDIO_FORMATS.find((kind) => kind === value) ?? 'm4a';
}
