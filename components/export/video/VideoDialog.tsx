import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ExportOutcome } from '#components/export/ExportOutcome.tsx';
import type { ExportStore } from '#components/export/export-store.ts';
import { usePeople } from '#components/labels/speaker-names.ts';
import { Button } from '#components/ui/Button.tsx';
import { IconButton } from '#components/ui/IconButton.tsx';
import { CodeNotice } from '#components/ui/notice/CodeNotice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import type { LeftOutSpeaker } from '#utils/export/index.ts';
import type { LibraryRecording, TimelineData } from '#utils/library/index.ts';
import type { Transcript } from '#utils/transcript/index.ts';
import { ClipLength } from './ClipLength.tsx';
import { ClipPreview } from './ClipPreview.tsx';
import { drawStill } from './draw-still.ts';
import { useCanEncode } from './use-can-encode.ts';
import { VideoChoices } from './VideoChoices.tsx';
import type { ClipStyleStore } from './clip-style.ts';
import { describeClip } from '#components/export/video-request.ts';
import './VideoDialog.css';

export interface VideoDialogProps {
  recording: LibraryRecording;
  span: TimeRange;
  timelineData: TimelineData | undefined;
  transcript: Transcript | undefined;
  leftOut: LeftOutSpeaker | undefined;
  clipStyle: ClipStyleStore;
  exports: ExportStore;
  /** The playback position, in seconds of the recording. */
  position: ReadonlySignal<number>;
  isPlaying: ReadonlySignal<boolean>;
  /** Plays the clip again and again, or pauses it. */
  onLoop: () => void;
  onClose: () => void;
}

/** Shows the video of a clip while it is heard, lets it be designed, and saves it. */
export function VideoDialog(props: VideoDialogProps) {
  const { recording, span, timelineData, transcript, leftOut, clipStyle, exports, position, isPlaying } =
    props;
  const { onLoop, onClose } = props;
  const locale = useLocale();
  const { t } = locale;
  const people = usePeople();
  const dialog = useRef<HTMLDialogElement>(null);
  const [opened] = useState(() => exports.state.peek());
  const style = clipStyle.style.value;
  const { episode, scene } = useMemo(
    () => describeClip({ recording, span, style, leftOut }, { timelineData, transcript, locale, people }),
    [recording, span, style, leftOut, timelineData, transcript, locale, people],
  );
  const canEncode = useCanEncode(style);
  const inClip = useComputed(() => {
    const at = position.value - span.from;
    return at >= 0 && at <= span.to - span.from ? at : undefined;
  });
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const now = exports.state.value;
  const isBusy = now.state === 'working';
  // A button that is disabled would lose the focus.
  const save = (make: () => Promise<void>) => ({
    'aria-disabled': isBusy,
    onClick() {
      if (!isBusy) void make();
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    // A choice that is made does nothing with Space.
    const usesSpace = event.target instanceof Element && event.target.closest('button, input:not(:checked)');
    if (event.key !== ' ' || usesSpace) return;
    event.preventDefault();
    onLoop();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Space plays, as on the page; there is a button, too.
    <dialog
      class="video-dialog"
      ref={dialog}
      aria-labelledby="video-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="video-title">{t('video-title')}</h2>
        <IconButton icon="close" label={t('dismiss')} onClick={() => dialog.current?.close()} />
      </header>
      <div class="video-dialog-body">
        <div class="video-dialog-preview">
          <ClipPreview scene={scene} position={inClip} isPlaying={isPlaying} />
          <div class="video-dialog-play">
            <Button
              icon={isPlaying.value ? 'pause' : 'play'}
              data-testid="video-play"
              aria-keyshortcuts="Space"
              onClick={onLoop}
            >
              {t(isPlaying.value ? 'clip-pause' : 'clip-loop')}
            </Button>
            <ClipLength seconds={span.to - span.from} />
          </div>
        </div>
        <VideoChoices style={style} hasCues={scene.cues.length > 0} onChange={clipStyle.change} />
      </div>
      {canEncode === false && <CodeNotice code="no-video" />}
      {now !== opened && now.state !== 'idle' && <ExportOutcome outcome={now} onCancel={exports.cancel} />}
      <footer>
        <Button
          data-testid="video-image"
          {...save(() =>
            exports.file(recording, () => drawStill(scene, episode, span, inClip.peek() ?? 1.5)),
          )}
        >
          {t('video-save-image')}
        </Button>
        <Button data-testid="video-sound" {...save(() => exports.audio(recording, 'm4a', span, leftOut))}>
          {t('video-save-sound')}
        </Button>
        {canEncode !== false && (
          <Button
            kind="primary"
            icon="download"
            data-testid="video-save"
            {...save(() => exports.video(recording, span, style, leftOut))}
          >
            {t('video-save')}
          </Button>
        )}
      </footer>
    </dialog>
  );
}
