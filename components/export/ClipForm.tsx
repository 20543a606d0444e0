import type { ComponentChildren } from 'preact';
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import { AUDIO_FORMATS, type AudioFormat } from '#utils/export/index.ts';
import { ClipEdge } from './ClipEdge.tsx';
import { ClipLength } from './video/ClipLength.tsx';
import { createClipTexts, type ClipSelection } from './clip-texts.ts';
import './ClipForm.css';

export interface ClipFormProps {
  /** The recording's, in seconds. */
  duration: number;
  selection: ClipSelection;
  isBusy: boolean;
  /** The playback position, in seconds. */
  position: () => number;
  /** Plays what is selected. */
  onPlay: () => void;
  onClip: (format: AudioFormat, span: TimeRange, isLevelled: boolean) => void;
  /** Saves the clip as a video that looks as the last one did. */
  onVideo: (span: TimeRange) => void;
  /** Shows the video before it is saved. */
  onPreview: (span: TimeRange) => void;
  /** Keeps the clip for later. */
  onKeep: (span: TimeRange) => void;
  children?: ComponentChildren;
}

/** Start, end and format of a clip. Without a selection it is out of sight, but there for the keyboard and for scripts. */
export function ClipForm({
  duration,
  selection,
  isBusy,
  position,
  onPlay,
  onClip,
  onVideo,
  onPreview,
  onKeep,
  children,
}: ClipFormProps) {
  const { t, formats } = useLocale();
  const [format, setFormat] = useState<AudioFormat>('m4a');
  const [isLevelled, setIsLevelled] = useState(false);
  const [isInvalid, setIsInvalid] = useState(false);
  const clip = useMemo(() => createClipTexts(selection, duration), [selection, duration]);
  useEffect(() => clip.watch(), [clip]);
  const errorId = useId();
  const selected = selection.range.value;
  const { from, to } = clip.texts.value;

  const withSpan = (act: (span: TimeRange) => void) => {
    const span = clip.span();
    setIsInvalid(!span);
    if (span) act(span);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    withSpan((span) => onClip(format, span, isLevelled));
  };
  const edge = { isInvalid, errorId, position };

  return (
    <form class={selected || isInvalid ? 'clip' : 'clip folded'} onSubmit={submit} noValidate>
      <fieldset>
        <legend class="visually-hidden">{t('clip')}</legend>
        <div class="clip-fields">
          <ClipEdge
            {...edge}
            name="from"
            value={from}
            placeholder={formats.clock(0)}
            onValue={(text) => clip.type(text, to)}
          />
          <ClipEdge
            {...edge}
            name="to"
            value={to}
            placeholder={formats.clock(duration)}
            onValue={(text) => clip.type(from, text)}
          />
          <Button icon="play" disabled={!selected} onClick={onPlay} data-testid="play-selection">
            {t('clip-play')}
          </Button>
          {selected && <ClipLength seconds={selected.to - selected.from} />}
          <span class="clip-end">
            <FormatChoice format={format} onFormat={setFormat} />
            {format !== 'm4a' && (
              <label class="clip-level" title={t('level-help')}>
                <input
                  type="checkbox"
                  data-testid="clip-level"
                  checked={isLevelled}
                  onChange={({ currentTarget }) => setIsLevelled(currentTarget.checked)}
                />
                {t('level')}
              </label>
            )}
            <Button type="submit" icon="download" data-testid="export-clip" disabled={isBusy}>
              {t('export-clip')}
            </Button>
            <Button
              kind="primary"
              icon="video"
              data-testid="export-video"
              disabled={isBusy}
              onClick={() => withSpan(onVideo)}
            >
              {t('export-video')}
            </Button>
            <IconButton
              icon="bookmark"
              label={t('clip-keep')}
              data-testid="clip-keep"
              onClick={() => withSpan(onKeep)}
            />
            <Button icon="sliders" data-testid="preview-video" onClick={() => withSpan(onPreview)}>
              {t('video-preview-open')}
            </Button>
            <IconButton icon="close" label={t('clip-clear')} disabled={!selected} onClick={selection.clear} />
          </span>
        </div>
        <p class="clip-error" id={errorId} role="alert">
          {isInvalid && t('clip-wrong', { end: formats.clock(duration) })}
        </p>
        {selected && children}
      </fieldset>
    </form>
  );
}

function FormatChoice({
  format,
  onFormat,
}: {
  format: AudioFormat;
  onFormat: (format: AudioFormat) => void;
}) {
  const { t } = useLocale();
  return (
    <select
      class="select"
      dir="ltr"
      aria-label={t('clip-format')}
      value={format}
      onChange={(event) => onFormat(parseFormat(event.currentTarget.value))}
    >
      {AUDIO_FORMATS.map((each) => (
        <option key={each} value={each}>
          {`.${each}`}
        </option>
      ))}
    </select>
  );
}

function parseFormat(value: string): AudioFormat {
  return AUDIO_FORMATS.find((format) => format === value) ?? 'm4a';
}
