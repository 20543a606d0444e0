import { useComputed, type ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Ring } from '#components/labels/Ring.tsx';
import { listeningOf } from '#components/labels/listening.ts';
import { findPlayable, toPlayable } from '#components/labels/playable.ts';
import { Player } from '#components/player/Player.tsx';
import { PlayerOptions } from '#components/player/PlayerOptions.tsx';
import { skippableSilence } from '#components/recordings/detail/dead-air.ts';
import { useTimelineData } from '#components/recordings/timeline/timeline-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import { speakerKey, type LibraryRecording } from '#utils/library/index.ts';
import { LibraryUpNext } from './LibraryUpNext.tsx';
import { OnlySpeaker } from './OnlySpeaker.tsx';
import { PlayerMoment } from './PlayerMoment.tsx';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import './LibraryPlayer.css';

/** The one player, at the foot of every view. Absent while there is nothing to play. */
export function LibraryPlayer(props: LibraryPageProps) {
  const { library, player, routes } = props;
  const route = routes.route.value;
  const open = route.view === 'recording' ? route.spaceId : undefined;
  const subject = findPlayable(library.entries.value ?? [], player.current.value, open);
  const recording = subject === undefined ? undefined : library.row(subject).value;
  if (!recording) return null;
  const { spaceId } = recording;
  return <RecordingPlayer {...props} key={spaceId} recording={recording} isOpen={spaceId === open} />;
}

function RecordingPlayer({
  recording,
  library,
  player,
  queue,
  timelines,
  toasts,
  isOpen,
}: LibraryPageProps & { recording: LibraryRecording; isOpen: boolean }) {
  const locale = useLocale();
  const { spaceId, duration, trim, speakers, position: resumesAt = 0 } = recording;
  const timelineData = useTimelineData(timelines, spaceId).value;
  const position = useComputed(() =>
    player.state.value.spaceId === spaceId ? player.state.value.position : resumesAt,
  );
  const only = useComputed(() =>
    player.state.value.spaceId === spaceId ? player.state.value.only : undefined,
  );
  const silence = useMemo(
    () => timelineData && skippableSilence(timelineData, duration, trim),
    [timelineData, duration, trim],
  );
  const subject = toPlayable(recording, locale);
  const solo = speakers.find((speaker) => speakerKey(speaker) === only.value);

  return (
    <footer class="library-player">
      <Player
        layout="bar"
        subject={subject}
        state={player.state}
        onToggle={(id) => void player.toggle(id)}
        onSeek={(id, at) => void player.seek(id, at)}
        onMove={(id, seconds) => void player.move(id, seconds)}
        isFaultKnown={isOpen && recording.state === 'lost'}
        options={
          <PlayerOptions player={player} silence={silence}>
            <LibraryUpNext library={library} queue={queue} toasts={toasts} />
          </PlayerOptions>
        }
      >
        <PlayerRing recording={recording} position={position} />
        <div class="library-player-text">
          <a class="library-player-title" href={formatRoute({ view: 'recording', spaceId })}>
            <bdi class="one-line">{subject.title}</bdi>
          </a>
          {solo ? (
            <OnlySpeaker speaker={solo} onAll={() => void player.listenTo(spaceId, undefined)} />
          ) : (
            <PlayerMoment speakers={timelineData?.speakers ?? []} position={position} />
          )}
        </div>
      </Player>
    </footer>
  );
}

function PlayerRing({
  recording,
  position,
}: {
  recording: LibraryRecording;
  position: ReadonlySignal<number>;
}) {
  const { heard, share } = listeningOf(recording, position.value);
  return (
    <Ring source={recording} size={44} heard={heard === 'begun' || position.value > 0 ? share : undefined} />
  );
}
