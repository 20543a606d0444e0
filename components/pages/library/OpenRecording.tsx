import { useComputed } from '@preact/signals';
import { ExportSection } from '#components/export/ExportSection.tsx';
import { Player } from '#components/player/Player.tsx';
import { isSounding } from '#components/player/player-store.ts';
import { DeleteRecording } from '#components/recordings/DeleteRecording.tsx';
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
export function OpenRecording({ recordings, space, player, exports, routes, deleted }: OpenRecordingProps) {
  const locale = useLocale();
  const played = useComputed(() => {
    const { space: held, position, duration } = player.state.value;
    return held === space && duration > 0 ? Math.min(1, position / duration) : 0;
  });
  const recording = recordings.find((each) => each.space === space);
  const backHref = formatRoute({ view: 'shelf' });

  const heardAt = () => {
    const { space: held, position: at } = player.state.peek();
    return held === space ? at : 0;
  };

  const remove = () => {
    if (isSounding(player.state.peek(), space)) void player.toggle(space);
    routes.go({ view: 'shelf' });
    void deleted.add(space);
  };

  if (!recording) return <NotHere backHref={backHref} />;
  return (
    <RecordingView
      recording={recording}
      backHref={backHref}
      played={played}
      foot={
        <>
          {recording.state !== 'missing' && (
            <ExportSection recording={recording} exports={exports} position={heardAt} />
          )}
          <DeleteRecording recording={recording} onDelete={remove} />
        </>
      }
    >
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
