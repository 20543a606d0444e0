export { archiveDownloads, type ArchiveDownload } from './archive-downloads.ts';
export { toFileUrl } from './file-url.ts';
export { autoImport, type AutoImportState } from './auto-import.ts';
export { archiveOffers, type ArchiveOffer } from './offers.ts';
export { updateRate, estimateSecondsLeft, type DownloadRate } from './download-rate.ts';
export { currentOffers, withFileState } from './current-offers.ts';
export {
  archiveIdOf,
  evidenceOf,
  isArchiveDownload,
  fileNameOf,
  type DownloadEvidence,
} from './recognise.ts';
export { STOP_REASONS, stopReasonOf, type StopReason } from './stop-reason.ts';
export {
  offerEarlierDownloads,
  isArchiveDownloading,
  watchArchiveDownloads,
  type DownloadHandlers,
} from './watch-downloads.ts';
