import { useComputed } from '@preact/signals';
import { Player } from '#components/player/Player.tsx';
import { NotHere } from '#components/recordings/NotHere.tsx';
import { RecordingView } from '#components/recordings/RecordingView.tsx';
import { toPlayable } from '#components/recordings/playable.ts';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#components/ui/route-store.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';
import type { LibraryViewProps } from './library-props.ts';

export interface OpenRecordingProps extends LibraryViewProps {
  recordings: readonly ShelvedRecording[];
  space: string;
}

/** One recording with the player below its lanes. */
export function OpenRecording({ recordings, space, player }: OpenRecordingProps) {
  const locale = useLocale();
  const played = useComputed(() => {
    const { space: held, position, duration } = player.state.value;
    return held === space && duration > 0 ? Math.min(1, position / duration) : 0;
  });
  const recording = recordings.find((each) => each.space === space);
  const backHref = formatRoute({ view: 'shelf' });

  if (!recording) return <NotHere backHref={backHref} />;
  return (
    <RecordingView recording={recording} backHref={backHref} played={played}>
      {recording.state !== 'missing' && (
        <Player
          subject={toPlayable(recording, locale)}
          state={player.state}
          onToggle={(wanted) => void player.toggle(wanted)}
          onSeek={(wanted, position) => void player.seek(wanted, position)}
        />
      )}
    </RecordingView>
  );
}
