import { signal, type ReadonlySignal } from '@preact/signals';
import { VIDEO_CODES, type Video, type VideoCode } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { VideoReader } from '#utils/library/index.ts';

/** The video of the open recording. */
export interface OpenVideoStore {
  /** Undefined until it is open, and where there is none. */
  video: ReadonlySignal<Video | undefined>;
  /** Why it cannot be shown. */
  failure: ReadonlySignal<VideoCode | undefined>;
  /** Opens it. Returns what closes it. */
  open(): () => void;
  /** Notes that it cannot be shown after all. */
  fail(error: unknown): void;
}

export function createOpenVideoStore(videos: VideoReader, spaceId: string): OpenVideoStore {
  const video = signal<Video | undefined>(undefined);
  const failure = signal<VideoCode | undefined>(undefined);

  function fail(error: unknown): void {
    failure.value = VIDEO_CODES.find((known) => known === codeOf(error)) ?? 'video-damaged';
  }

  return {
    video,
    failure,
    fail,
    open() {
      let isOver = false;
      videos.openVideos(spaceId).then(
        (opened) => {
          if (isOver) opened?.close();
          else video.value = opened;
        },
        (error: unknown) => {
          if (!isOver) fail(error);
        },
      );
      return () => {
        isOver = true;
        video.peek()?.close();
        video.value = undefined;
        failure.value = undefined;
      };
    },
  };
}
