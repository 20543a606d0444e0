export { drawCover } from '#utils/export/audio/draw-cover.ts';
export { removeExport } from '#utils/export/audio/disk-sink.ts';
export { createEpisode, type Episode, type EpisodeWords, type Span } from './episode.ts';
export { nameOf } from '#utils/export/audio/export-audio.ts';
export { createExports, type Exports } from './exports.ts';
export type { ExportOptions, OriginalsFile } from '#utils/export/worker/run-export-worker.ts';
export { localDay } from '#utils/export/formats/file-name.ts';
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
export { formatPodcastChapters } from '#utils/export/formats/podcast-chapters.ts';
export { formatRssItem } from '#utils/export/formats/rss-item.ts';
export { formatShowNotes, type NotesWords } from '#utils/export/formats/show-notes.ts';
export { formatSpeakerCues } from '#utils/export/formats/speaker-cues.ts';
export { formatSubRip } from '#utils/export/formats/subrip.ts';
export { formatTurnsCsv } from '#utils/export/formats/turns-csv.ts';
export { serveExportWorker } from '#utils/export/worker/export-worker.ts';
