export {
  openDiskSink,
  readExportsSize,
  removeExport,
  removeFinishedExports,
  sweepExports,
} from './audio/disk-sink.ts';
export { requireExportSpace } from './collection/export-collection.ts';
export type { OpenSink, Sink } from './audio/sink.ts';
export { uniqueNames } from './audio/unique-names.ts';
export { drawCover } from './audio/draw-cover.ts';
export { createEpisode, hostName, spaceAddress, type Episode } from './episode.ts';
export {
  AUDIO_FORMATS,
  EXPORT_CODES,
  LEAVE_OUT_MODES,
  MAX_VIDEO_SECONDS,
  type AudioExportRequest,
  type AudioFormat,
  type CollectionFile,
  type CollectionItem,
  type CollectionRequest,
  type CoverSource,
  type ExportCode,
  type ExportedFile,
  type ExportOptions,
  type LeftOutSpeaker,
  type OriginalsFile,
  type VideoExportRequest,
} from './export-request.ts';
export { createExporter, type Exporter } from './exporter.ts';
export {
  formatBookmarkList,
  formatBookmarkTable,
  type BookmarkedRecording,
} from './formats/bookmark-list.ts';
export { formatExportName, formatFileName, localDay } from './formats/file-name.ts';
export { formatPodcastChapters } from './formats/podcast-chapters.ts';
export { formatRssItem } from './formats/rss-item.ts';
export { formatShowNotes } from './formats/show-notes.ts';
export { formatSubRip, formatWebVtt } from './formats/subtitles.ts';
export { formatTurnsCsv } from './formats/turns-csv.ts';
export { namedSpeakers, type NamedSpeakers } from './named-speakers.ts';
export { createClipScene, type SceneSource } from './video/create-scene.ts';
export { serveExportWorker } from './worker/export-worker.ts';
