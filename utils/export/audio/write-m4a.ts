import {
  createPayloadBuffer,
  m4aHeader,
  readPayloads,
  type Cover,
  type M4aMetadata,
} from '#utils/audio/index.ts';
import type { Episode } from '#utils/export/episode.ts';
import { localDay } from '#utils/export/formats/file-name.ts';
import type { AudioRun } from './plan-runs.ts';
import type { WriteOptions } from './sink.ts';

/** Writes the frames of a run, unchanged, into an .m4a without X's tags. */
export async function writeM4a(
  { pieces }: AudioRun,
  metadata: M4aMetadata,
  { sink, signal, onProgress }: WriteOptions,
): Promise<void> {
  const { header, payloadBytes } = m4aHeader(pieces, metadata);
  sink.write(header);
  const buffer = createPayloadBuffer();
  let written = 0;
  for (const piece of pieces) {
    for await (const chunk of readPayloads(piece, piece.bytes, buffer)) {
      signal.throwIfAborted();
      written += chunk.length;
      sink.write(chunk);
      onProgress(written / payloadBytes);
    }
  }
}

/** The tags and chapters of an episode's .m4a. */
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
