import { isPlaying } from '#components/player/player-store.ts';
import { RecordingNotFound } from '#components/recordings/detail/RecordingNotFound.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { formatRoute } from '#utils/library-route.ts';
import type { LibraryRecording } from '#utils/library/index.ts';
import { RecordingPane } from './RecordingPane.tsx';
import { deleteWithUndo } from './delete-with-undo.ts';
import type { LibraryViewProps } from './library-props.ts';

export interface OpenRecordingProps extends LibraryViewProps {
  recordings: readonly LibraryRecording[];
  spaceId: string;
}

/** The recording of the page's address. */
export function OpenRecording(props: OpenRecordingProps) {
  const { recordings, spaceId, player, routes } = props;
  const locale = useLocale();
  const recording = recordings.find((each) => each.spaceId === spaceId);
  if (!recording) return <RecordingNotFound backHref={formatRoute({ view: 'recordings' })} />;

  const remove = () => {
    if (isPlaying(player.state.peek(), spaceId)) void player.toggle(spaceId);
    routes.go({ view: 'recordings' });
    deleteWithUndo(props, recording, locale);
  };
  return <RecordingPane {...props} recording={recording} onDelete={remove} />;
}
