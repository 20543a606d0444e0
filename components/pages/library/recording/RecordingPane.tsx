import { useComputed } from '@preact/signals';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { ExportOutcome } from '#components/export/ExportOutcome.tsx';
import { LeaveOut } from '#components/export/LeaveOut.tsx';
import { VideoDialog } from '#components/export/video/VideoDialog.tsx';
import { recordingTitle } from '#components/labels/recording-title.ts';
import { NameDialog } from '#components/people/NameDialog.tsx';
import { isPlaying } from '#components/player/player-store.ts';
import { PlayedRing } from '#components/recordings/detail/PlayedRing.tsx';
import { RecordingView } from '#components/recordings/detail/RecordingView.tsx';
import { TimelineCard } from '#components/recordings/timeline/TimelineCard.tsx';
import { PlayButton } from '#components/ui/PlayButton.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { TimeRange } from '#utils/audio/index.ts';
import type { LeftOutSpeaker } from '#utils/export/index.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { MomentMenuOf } from './moments/MomentMenuOf.tsx';
import { ClipTools } from './clips/ClipTools.tsx';
import { CopyQuestionOf } from './CopyQuestionOf.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import { RecordingActions } from './RecordingActions.tsx';
import { RecordingVideo } from './RecordingVideo.tsx';
import { RecordingTabs, type RecordingTab } from './RecordingTabs.tsx';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';
import { createPersonEdits } from '#components/pages/library/people/person-edits.ts';
import { createRowActions } from '#components/pages/library/list/row-actions.ts';
import { useDroppedTranscript } from './use-dropped-transcript.ts';
import { useMomentMenu } from './moments/use-moment-menu.ts';
import { useMoments } from './moments/use-moments.ts';
import { useAllHits } from './use-all-hits.ts';
import { useOpenRecording } from './use-open-recording.ts';
import { usePlaySelection } from './use-play-selection.ts';
import { useRecordingEdits } from './use-recording-edits.ts';
import { useRecordingKeys } from './use-recording-keys.ts';
import { useTimelineKeys } from './use-timeline-keys.ts';

export interface RecordingPaneProps extends LibraryViewProps {
  recording: LibraryRecording;
  onDelete: () => void;
}

/** One recording and everything that can be done with it. */
export function RecordingPane(props: RecordingPaneProps) {
  const {
    recording,
    onDelete,
    library,
    player,
    routes,
    search,
    exports,
    backup,
    clipStyle,
    edits,
    deleted,
    toasts,
  } = props;
  const { spaceId, state } = recording;
  const locale = useLocale();
  const open = useOpenRecording(recording, props);
  const { position, selection, transcript, speakers } = open;
  const [tab, setTab] = useState<RecordingTab>('transcript');
  const [isEditing, setIsEditing] = useState(false);
  const [naming, setNaming] = useState<number>();
  const [leftOut, setLeftOut] = useState<LeftOutSpeaker>();
  const [isLeavingOut, setIsLeavingOut] = useState(false);
  const [previewed, setPreviewed] = useState<TimeRange>();
  const { rename, addBookmark, removeBookmark } = useRecordingEdits(recording, { edits, toasts });
  const playback = usePlaySelection(player, spaceId, selection);
  const bookmarkHere = () => addBookmark(position.peek());
  useRecordingKeys({ player, view: open.view, onBookmark: bookmarkHere });
  useTimelineKeys(open, playback.playFrom);
  useDroppedTranscript(recording, transcript, props, () => setTab('transcript'));
  const moments = useMoments(open, props);
  const copyMoment = useCallback((at: number) => void moments.copy(at), [moments]);
  const [menu, closeMenu] = useMomentMenu({ open, onCopy: copyMoment, onName: setNaming });
  const named = naming === undefined ? undefined : speakers[naming];

  const actions = createRowActions(props, locale);
  const parts = search.loaded.value?.parts;
  const hits = useAllHits(search, spaceId);
  const hitTimes = useMemo(() => hits.flatMap(({ at }) => at ?? []), [hits]);
  const playHit = (space: string, at: number) => void player.playFrom(space, at);
  const isPlayingHere = useComputed(() => isPlaying(player.state.value, spaceId));
  const now = exports.state.value;
  const { current } = player;
  const hasAudio = state !== 'missing';
  return (
    <RecordingView
      recording={recording}
      backHref={routes.hrefOf({ view: 'recordings' })}
      isEditing={isEditing}
      onEdit={setIsEditing}
      onRename={rename}
      ring={
        <>
          <PlayedRing recording={recording} played={open.played} />
          {hasAudio && (
            <PlayButton
              state={current.value.spaceId === spaceId ? current.value.state : 'paused'}
              title={recordingTitle(recording, locale)}
              size="large"
              onToggle={() => void player.toggle(spaceId)}
            />
          )}
        </>
      }
      tabs={
        hasAudio && (
          <RecordingTabs
            {...props}
            open={open}
            selected={tab}
            onSelect={setTab}
            onDeleteBookmark={removeBookmark}
          />
        )
      }
      actions={
        <RecordingActions
          recording={recording}
          exports={exports}
          hasCues={(transcript.transcript.value?.cues.length ?? 0) > 0}
          leftOut={leftOut}
          onLeaveOut={speakers.length > 1 ? () => setIsLeavingOut(true) : undefined}
          onBackUp={() => backup.ask([spaceId])}
          toasts={toasts}
          onCopyMoment={() => copyMoment(position.peek())}
          onClip={() => open.makeClip()}
          onBookmark={bookmarkHere}
          onRename={() => setIsEditing(true)}
          onDetails={() => setTab('details')}
          onHeard={(isHeard) => actions.setHeard(recording, isHeard)}
          onFavourite={(isFavourite) => actions.setFavourite(recording, isFavourite)}
          onQueue={(at) => actions.queue(recording, at)}
          onDelete={onDelete}
        />
      }
    >
      <CopyQuestionOf recording={recording} library={library} edits={edits} deleted={deleted} />
      {menu && (
        <MomentMenuOf
          open={open}
          menu={menu}
          onClose={closeMenu}
          onPlay={(at) => void player.playFrom(spaceId, at)}
          onCopy={copyMoment}
          onBookmark={addBookmark}
          onClip={open.selectClip}
          onName={setNaming}
          onPerson={(key) => routes.go({ view: 'person', key })}
        />
      )}
      {named && (
        <NameDialog
          speaker={named}
          onName={createPersonEdits(props, locale).name}
          onClose={() => setNaming(undefined)}
        />
      )}
      {!hasAudio && <DetailsPanel {...props} timelineData={undefined} />}
      {hasAudio && (
        <>
          {now.state !== 'idle' && now.spaceId === spaceId && (
            <ExportOutcome outcome={now} onCancel={exports.cancel} />
          )}
          <LeaveOut speakers={speakers} leftOut={leftOut} onLeaveOut={setLeftOut} isOpen={isLeavingOut} />
          {parts && hits.length > 0 && <parts.AllHits spaceId={spaceId} hits={hits} onPlay={playHit} />}
          <RecordingVideo {...props} />
          <TimelineCard
            {...open}
            hits={hitTimes}
            player={{
              position,
              only: open.only,
              onSeek: open.seek,
              onOnly: open.listenTo,
              onLoop: playback.loop,
            }}
          >
            <ClipTools
              {...props}
              open={open}
              leftOut={leftOut}
              playback={playback}
              onPreview={setPreviewed}
            />
          </TimelineCard>
          {previewed && (
            <VideoDialog
              recording={recording}
              span={previewed}
              timelineData={open.timelineData.value}
              transcript={transcript.transcript.value}
              leftOut={leftOut}
              clipStyle={clipStyle}
              exports={exports}
              position={position}
              isPlaying={isPlayingHere}
              onLoop={playback.loop}
              onClose={() => setPreviewed(undefined)}
            />
          )}
        </>
      )}
    </RecordingView>
  );
}
