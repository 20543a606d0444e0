import { useEffect } from 'preact/hooks';
import { isPlaying } from '#components/player/player-store.ts';
import { RecordingNotFound } from '#components/recordings/detail/RecordingNotFound.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { RecordingPane } from './RecordingPane.tsx';
import { deleteWithUndo } from '#components/pages/library/delete-with-undo.ts';
import type { LibraryViewProps } from '#components/pages/library/library-props.ts';

export interface OpenRecordingProps extends LibraryViewProps {
  spaceId: string;
  /** Where to open it, in seconds. */
  at?: number | undefined;
}

/** The recording of the page's address. */
export function OpenRecording(props: OpenRecordingProps) {
  const { library, spaceId, at, player, routes } = props;
  const locale = useLocale();
  const recording = library.row(spaceId).value;
  const hasAudio = recording !== undefined && recording.state !== 'missing' && recording.state !== 'lost';
  useEffect(() => {
    if (at !== undefined && hasAudio) void player.seek(spaceId, at);
  }, [player, spaceId, at, hasAudio]);
  if (!recording) {
    // It may be on its way.
    const isListed = library.entries.value?.some((each) => each.spaceId === spaceId) !== false;
    return isListed ? null : <RecordingNotFound backHref={routes.hrefOf({ view: 'recordings' })} />;
  }

  const remove = () => {
    if (isPlaying(player.state.peek(), spaceId)) void player.toggle(spaceId);
    routes.go({ view: 'recordings' });
    deleteWithUndo(props, recording, locale);
  };
  return <RecordingPane {...props} recording={recording} onDelete={remove} />;
}
