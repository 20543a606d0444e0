import { CodedError, codeOf } from '#utils/coded-error.ts';
import type { AudioKind } from '#utils/audio/sniff-audio.ts';
import { openMp4Video } from './mp4/open-mp4-video.ts';
import type { Video } from './video.ts';
import { openTsVideo } from './ts/open-ts-video.ts';

/** Why video cannot be shown. The words for each are in `locales/` (`error-<code>`). */
export const VIDEO_CODES = ['video-codec', 'video-damaged'] as const;
export type VideoCode = (typeof VIDEO_CODES)[number];

/** Opens the video of a file with audio; undefined where it has none. Throws an error with a `VideoCode`. */
export async function openVideo(file: Blob, kind: AudioKind): Promise<Video | undefined> {
  if (kind !== 'mpeg-ts' && kind !== 'mp4') return undefined;
  try {
    return await (kind === 'mp4' ? openMp4Video(file) : openTsVideo(file));
  } catch (cause) {
    if (VIDEO_CODES.some((code) => code === codeOf(cause))) throw cause;
    throw new CodedError<VideoCode>('video-damaged', 'The video cannot be read', { cause });
  }
}
