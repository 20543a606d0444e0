export { drawCover } from './audio/draw-cover.ts';
export { removeExport } from './audio/disk-sink.ts';
export { createEpisode, type Episode, type EpisodeLabels } from './episode.ts';
export { formatExportName } from './audio/export-audio.ts';
export { createExporter, type Exporter } from './exporter.ts';
export type { ExportOptions, OriginalsFile } from './worker/run-export-worker.ts';
export { localDay } from './formats/file-name.ts';
export {
  EXPORT_CODES,
  LEAVE_OUT_MODES,
  AUDIO_FORMATS,
  type ExportCode,
  type ExportedFile,
  type LeftOutSpeaker,
  type AudioFormat,
  type AudioExportRequest,
} from './export-request.ts';
export { formatPodcastChapters } from './formats/podcast-chapters.ts';
export { formatRssItem } from './formats/rss-item.ts';
export { formatShowNotes, type ShowNotesLabels } from './formats/show-notes.ts';
export { formatWebVtt } from './formats/subtitles.ts';
export { formatSubRip } from './formats/subtitles.ts';
export { formatTurnsCsv } from './formats/turns-csv.ts';
export { serveExportWorker } from './worker/export-worker.ts';
