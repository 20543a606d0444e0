import { useComputed } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { ExportSection } from '#components/export/ExportSection.tsx';
import { isPlaying } from '#components/player/player-store.ts';
import { AttachmentList } from '#components/recordings/detail/AttachmentList.tsx';
import { Bookmarks } from '#components/recordings/detail/Bookmarks.tsx';
import { CopyQuestion } from '#components/recordings/detail/CopyQuestion.tsx';
import { DeadAir } from '#components/recordings/detail/DeadAir.tsx';
import { DeleteRecording } from '#components/recordings/trash/DeleteRecording.tsx';
import { RecordingNotFound } from '#components/recordings/detail/RecordingNotFound.tsx';
import { RecordingView } from '#components/recordings/detail/RecordingView.tsx';
import { useTimelineData } from '#components/recordings/timeline/timeline-store.ts';
import { createViewStore } from '#components/recordings/timeline/view-store.ts';
import { TranscriptSection } from '#components/transcript/TranscriptSection.tsx';
import { useTranscript } from '#components/transcript/transcript-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { otherCopies, undecidedCopies, type LibraryRecording } from '#utils/library/index.ts';
import type { LibraryViewProps } from './library-props.ts';
import { deleteWithUndo } from './delete-with-undo.ts';
import { useRecordingKeys } from './use-recording-keys.ts';

export interface OpenRecordingProps extends LibraryViewProps {
  recordings: readonly LibraryRecording[];
  spaceId: string;
}

/** Always the same list, so that nothing renders again because of it. */
const NOBODY: readonly SpeakerTurns[] = [];

/** One recording with its player and everything that can be done with it. */
export function OpenRecording(props: OpenRecordingProps) {
  const {
    recordings,
    spaceId,
    player,
    exports,
    routes,
    deleted,
    attachments,
    timelines,
    edits,
    transcripts,
  } = props;
  const locale = useLocale();
  const recording = recordings.find((each) => each.spaceId === spaceId);
  const duration = recording?.duration ?? 0;
  const timelineData = useTimelineData(timelines, spaceId);
  const transcript = useTranscript(transcripts, spaceId);
  const view = useMemo(() => createViewStore(duration), [duration]);
  const position = useComputed(() =>
    player.state.value.spaceId === spaceId ? player.state.value.position : 0,
  );
  const played = useComputed(() => (duration > 0 ? Math.min(1, position.value / duration) : 0));
  const only = useComputed(() =>
    player.state.value.spaceId === spaceId ? player.state.value.only : undefined,
  );
  const drawn = timelineData.value;
  const speakers = drawn?.speakers ?? NOBODY;
  const trim = recording?.trim;
  const backHref = formatRoute({ view: 'recordings' });
  const seek = useMemo(() => (at: number) => void player.seek(spaceId, at), [player, spaceId]);
  const addBookmark = () =>
    void edits.bookmark(spaceId, { id: crypto.randomUUID(), at: position.peek(), note: '' });
  const isPlayable = recording !== undefined && recording.state !== 'missing';
  useEffect(() => {
    if (isPlayable) player.prepare(spaceId);
  }, [player, spaceId, isPlayable]);
  useRecordingKeys({ player, view, onBookmark: addBookmark });

  const remove = () => {
    if (isPlaying(player.state.peek(), spaceId)) void player.toggle(spaceId);
    routes.go({ view: 'recordings' });
    if (recording) deleteWithUndo(props, recording, locale);
  };

  if (!recording) return <RecordingNotFound backHref={backHref} />;
  const { bookmarks = [] } = recording;
  const others = otherCopies(recordings, recording);
  const undecided = undecidedCopies(recordings);
  const keepOnlyThis = () => {
    for (const other of others) void deleted.add(other.spaceId);
    void edits.keepCopies([spaceId]);
  };
  return (
    <RecordingView
      recording={recording}
      backHref={backHref}
      played={played}
      timelineData={timelineData}
      player={{ position, only, onSeek: seek, onOnly: (name) => void player.listenTo(spaceId, name) }}
      view={view}
      footer={
        <>
          {recording.state !== 'missing' && (
            <ExportSection
              recording={recording}
              exports={exports}
              speakers={speakers}
              hasCues={(transcript.transcript.value?.cues.length ?? 0) > 0}
              position={() => position.peek()}
            />
          )}
          <AttachmentList
            title={locale.t('attachments-title')}
            attachments={(attachments.attachments.value ?? []).filter(({ home }) => home === spaceId)}
            onSave={(attachment) => void attachments.save(attachment)}
            onDelete={(attachment) => void attachments.remove(attachment)}
          />
          <DeleteRecording recording={recording} onDelete={remove} />
        </>
      }
    >
      {undecided.has(spaceId) && (
        <CopyQuestion
          recording={recording}
          others={others}
          hrefOf={(id) => formatRoute({ view: 'recording', spaceId: id })}
          onMine={keepOnlyThis}
          onKeepAll={() => void edits.keepCopies([recording, ...others].map((each) => each.spaceId))}
        />
      )}
      {recording.state !== 'missing' && (
        <>
          {drawn && (
            <DeadAir
              timelineData={drawn}
              duration={duration}
              trim={trim}
              onTrim={(next) => void edits.trim(spaceId, next)}
            />
          )}
          <Bookmarks
            bookmarks={bookmarks}
            onAdd={addBookmark}
            onSeek={seek}
            onChange={(bookmark) => void edits.bookmark(spaceId, bookmark)}
            onDelete={(id) => void edits.removeBookmark(spaceId, id)}
          />
          <TranscriptSection
            store={transcript}
            duration={duration}
            speakers={speakers}
            position={position}
            onSeek={seek}
          />
        </>
      )}
    </RecordingView>
  );
}
