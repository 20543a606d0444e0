import { useMemo } from 'preact/hooks';
import { ClipDrafts } from '#components/export/ClipDrafts.tsx';
import { ClipForm } from '#components/export/ClipForm.tsx';
import { LivelyPassages } from '#components/export/LivelyPassages.tsx';
import { usePeople } from '#components/labels/speaker-names.ts';
import { livelyPassages } from '#components/recordings/timeline/selection/lively-passages.ts';
import { edgesOf } from '#components/recordings/timeline/selection/nearest-edge.ts';
import { mergeEdges, pausesOf } from '#components/recordings/timeline/selection/pauses.ts';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import { type LeftOutSpeaker } from '#utils/export/index.ts';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import { selectedQuote } from './selected-quote.ts';
import { useClips } from './use-clips.ts';
import type { OpenRecordingState } from '#components/pages/library/recording/use-open-recording.ts';
import type { SelectionPlayback } from '#components/pages/library/recording/use-play-selection.ts';

export interface ClipToolsProps extends Pick<LibraryPageProps, 'clipStyle' | 'edits' | 'exports' | 'toasts'> {
  open: OpenRecordingState;
  leftOut: LeftOutSpeaker | undefined;
  playback: SelectionPlayback;
  onPreview: (span: TimeRange) => void;
}

/** What can be done with the selection, and the clips that the person has kept. */
export function ClipTools(props: ClipToolsProps) {
  const { open, leftOut, playback, onPreview, clipStyle, exports } = props;
  const { recording, selection, position, selectClip } = open;
  const { spaceId, duration, clips = [] } = recording;
  const drafts = useClips(spaceId, props);

  return (
    <>
      <ClipForm
        duration={duration}
        selection={selection}
        isBusy={exports.state.value.state === 'working'}
        position={() => position.peek()}
        onPlay={playback.play}
        onClip={(format, span, isLevelled) =>
          void exports.audio(recording, format, span, leftOut, isLevelled)
        }
        onVideo={(span) => void exports.video(recording, span, clipStyle.style.peek(), leftOut)}
        onPreview={(span) => {
          selection.select(span.from, span.to);
          onPreview(span);
        }}
        onKeep={drafts.keep}
      >
        <Suggestions {...props} />
      </ClipForm>
      <ClipDrafts
        clips={clips}
        onSelect={({ from, to }) => selectClip(from, to)}
        onChange={drafts.change}
        onDelete={drafts.remove}
      />
    </>
  );
}

/** A component of its own: what it shows is computed only where somebody makes a clip. */
function Suggestions({ open, toasts }: ClipToolsProps) {
  const locale = useLocale();
  const { t } = locale;
  const people = usePeople();
  const { recording, selection, selectClip } = open;
  const timelineData = open.timelineData.value;
  const { duration } = recording;
  const passages = useMemo(() => {
    if (!timelineData) return [];
    const { speakers, track } = timelineData;
    const edges = mergeEdges(edgesOf(speakers), pausesOf(track));
    return livelyPassages({ speakers, track, duration, edges });
  }, [timelineData, duration]);
  const selected = selection.range.value;
  const quote = selected ? selectedQuote(open, selected, locale, people) : '';

  const copy = async () => {
    await navigator.clipboard.writeText(quote);
    toasts.show({ text: t('quote-copied') });
  };
  return (
    <>
      <LivelyPassages passages={passages} onSelect={({ from, to }) => selectClip(from, to)} />
      {quote && (
        <Button kind="quiet" icon="copy" data-testid="copy-quote" onClick={() => void copy()}>
          {t('quote-copy')}
        </Button>
      )}
    </>
  );
}
