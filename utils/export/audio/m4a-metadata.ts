import type { Cover, M4aMetadata } from '#utils/audio/index.ts';
import type { Episode } from '#utils/export/episode.ts';
import { localDay } from '#utils/export/formats/file-name.ts';

/** What an .m4a says about itself. */
export function m4aMetadataOf(episode: Episode, album: string, cover: Cover | undefined): M4aMetadata {
  const { title, host, startedAt, link, chapters } = episode;
  return {
    tags: {
      title,
      artist: host,
      album,
      date: startedAt === undefined ? undefined : localDay(startedAt),
      comment: link,
      cover,
    },
    chapters,
  };
}
