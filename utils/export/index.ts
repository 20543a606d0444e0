export { drawCover } from './draw-cover.ts';
export { removeExport } from './disk-sink.ts';
export { createEpisode, type Episode, type EpisodeWords, type Span } from './episode.ts';
export { nameOf } from './export-sound.ts';
export { createExports, type Exports } from './exports.ts';
export type { ExporterOptions, OriginalsFile } from './exporter.ts';
export { localDay } from './file-name.ts';
export {
  EXPORT_CODES,
  LEAVING_OUT,
  SOUND_KINDS,
  type ExportCode,
  type ExportedFile,
  type LeftOut,
  type SoundKind,
  type SoundOrder,
} from './order.ts';
export { formatPodcastChapters } from './podcast-chapters.ts';
export { formatRssItem } from './rss-item.ts';
export { formatShowNotes, type NotesWords } from './show-notes.ts';
export { formatSpeakerCues } from './speaker-cues.ts';
export { formatSubRip } from './subrip.ts';
export { formatTurnsCsv } from './turns-csv.ts';
