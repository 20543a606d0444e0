export { drawCover } from './audio/draw-cover.ts';
export { removeExport } from './audio/disk-sink.ts';
export { createEpisode, type Episode, type EpisodeWords, type Span } from './episode.ts';
export { nameOf } from './audio/export-audio.ts';
export { createExports, type Exports } from './exports.ts';
export type { ExportOptions, OriginalsFile } from './worker/run-export-worker.ts';
export { localDay } from './formats/file-name.ts';
export {
  EXPORT_CODES,
  LEAVE_OUT_MODES,
  AUDIO_FORMATS,
  type ExportCode,
  type ExportedFile,
  type LeftOut,
  type AudioFormat,
  type AudioExportRequest,
} from './export-request.ts';
export { formatPodcastChapters } from './formats/podcast-chapters.ts';
export { formatRssItem } from './formats/rss-item.ts';
export { formatShowNotes, type NotesWords } from './formats/show-notes.ts';
export { formatSpeakerCues } from './formats/speaker-cues.ts';
export { formatSubRip } from './formats/subrip.ts';
export { formatTurnsCsv } from './formats/turns-csv.ts';
export { serveExportWorker } from './worker/export-worker.ts';
