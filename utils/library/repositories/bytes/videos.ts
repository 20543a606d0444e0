import { openVideo, type Video, type VideoGroup } from '#utils/audio/index.ts';
import type { DatabaseOpener } from '#utils/library/database.ts';
import { readParts } from './bytes.ts';

export interface VideoReader {
  /**
   * The video of a Space, all parts in a row; undefined where it has none. Reads only what it needs, when it needs it.
   * Throws an error with a `VideoCode`.
   */
  openVideos(spaceId: string): Promise<Video | undefined>;
}

/** A part's video, and the seconds of the recording where its audio begins. */
interface VideoPart {
  start: number;
  video: Video;
}

export function createVideoReader(open: DatabaseOpener): VideoReader {
  return {
    async openVideos(spaceId) {
      const database = await open();
      const parts = await readParts(database, spaceId, (part) => part.original?.bytesId ?? part.bytesId);
      const found: VideoPart[] = [];
      let failure: unknown;
      let start = 0;
      for (const { part, bytes } of parts) {
        try {
          const video = await openVideo(bytes, part.original?.kind ?? 'adts');
          if (video) found.push({ start, video });
        } catch (error) {
          failure = error;
        }
        start += part.index.duration;
      }
      if (found.length === 0 && failure !== undefined) throw failure;
      return found.length > 0 ? joinVideos(found) : undefined;
    },
  };
}

/** The videos of several parts as one. */
export function joinVideos(parts: readonly VideoPart[]): Video {
  function toGroup(i: number, group: VideoGroup | undefined): VideoGroup | undefined {
    const part = parts[i];
    if (!part || !group) return undefined;
    const { start } = part;
    return {
      from: group.from + start,
      isKey: group.isKey,
      async read() {
        const { description, frames } = await group.read();
        return { description, frames: frames.map((frame) => ({ ...frame, at: frame.at + start })) };
      },
      next: async () => toGroup(i, await group.next()) ?? first(i + 1),
    };
  }

  const first = async (i: number): Promise<VideoGroup | undefined> =>
    toGroup(i, await parts[i]?.video.groupAt(0));

  return {
    async groupAt(position) {
      const i = Math.max(
        0,
        parts.findLastIndex(({ start }) => start <= position),
      );
      const part = parts[i];
      return toGroup(i, await part?.video.groupAt(position - part.start));
    },
    close() {
      for (const { video } of parts) video.close();
    },
  };
}
