import { useComputed, useSignalEffect, type ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { Icon } from '#components/ui/icon/Icon.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Video } from '#utils/audio/index.ts';
import type { VideoReader } from '#utils/library/index.ts';
import { followPlayer } from './follow-player.ts';
import { createOpenVideoStore } from './open-video-store.ts';
import type { Pace } from './pace.ts';
import { useInView } from './use-in-view.ts';
import type { VideoFolding } from './video-folding.ts';
import './SpaceVideo.css';

export interface SpaceVideoProps {
  spaceId: string;
  /** Of the recording, in seconds. */
  duration: number;
  videos: VideoReader;
  folding: VideoFolding;
  pace: ReadonlySignal<Pace>;
}

/** The video of a Space that has one, muted, as the player goes. Nothing of it is read while nobody can see it. */
export function SpaceVideo({ spaceId, videos, ...props }: SpaceVideoProps) {
  const { t } = useLocale();
  const store = useMemo(() => createOpenVideoStore(videos, spaceId), [videos, spaceId]);
  useEffect(() => store.open(), [store]);
  const video = store.video.value;
  const code = store.failure.value;
  if (!video && !code) return null;
  return (
    <details
      class="space-video"
      data-testid="video"
      data-state={code ?? 'shown'}
      open={!props.folding.isFolded.value}
      onToggle={(event) => props.folding.set(!event.currentTarget.open)}
    >
      <summary>
        <Icon name="chevron-down" />
        {t('space-video-title')}
      </summary>
      {code && (
        <Notice kind="info" title={t(`error-${code}-title`)}>
          <p>{t(`error-${code}-help`)}</p>
        </Notice>
      )}
      {video && !code && <FollowingVideo {...props} video={video} onFailure={store.fail} />}
    </details>
  );
}

interface FollowingVideoProps extends Pick<SpaceVideoProps, 'duration' | 'folding' | 'pace'> {
  video: Video;
  onFailure: (error: unknown) => void;
}

function FollowingVideo({ video, duration, folding, pace, onFailure }: FollowingVideoProps) {
  const { t } = useLocale();
  const element = useRef<HTMLVideoElement>(null);
  const isInView = useInView(element);
  const isShown = useComputed(() => isInView.value && !folding.isFolded.value);
  useSignalEffect(() => {
    if (!isShown.value || !element.current) return undefined;
    return followPlayer({ element: element.current, video, duration, pace, onFailure });
  });
  return <video ref={element} muted playsInline disableRemotePlayback aria-label={t('space-video-title')} />;
}
