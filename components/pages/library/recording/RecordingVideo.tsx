import { useMemo } from 'preact/hooks';
import { paceIn } from '#components/recordings/video/pace.ts';
import { SpaceVideo } from '#components/recordings/video/SpaceVideo.tsx';
import type { LibraryPageProps } from '#components/pages/library/library-props.ts';
import type { LibraryRecording } from '#utils/library/index.ts';

export interface RecordingVideoProps extends Pick<LibraryPageProps, 'player' | 'videos' | 'videoFolding'> {
  recording: LibraryRecording;
}

/** The open recording's video, if it has one, at the player's pace. */
export function RecordingVideo({ recording, player, videos, videoFolding }: RecordingVideoProps) {
  const { spaceId, duration, position: resumesAt = 0 } = recording;
  const pace = useMemo(() => paceIn(player.state, spaceId, resumesAt), [player, spaceId, resumesAt]);
  return (
    <SpaceVideo spaceId={spaceId} duration={duration} videos={videos} folding={videoFolding} pace={pace} />
  );
}
