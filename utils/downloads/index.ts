export { readArchiveLinks, type ArchiveLink } from './archive-links.ts';
export { archiveDownloads, type ArchiveDownload } from './archive-downloads.ts';
export { autoImport, type AutoImportState } from './auto-import.ts';
export { currentOffers } from './current-offers.ts';
export { downloadAgain } from './download-again.ts';
export { estimateSecondsLeft, updateRate, type DownloadRate } from './download-rate.ts';
export { archiveOffers, type ArchiveOffer } from './offers.ts';
export { isSavingOwnFile } from './own-files.ts';
export { archiveIdOf, fileNameOf, isArchiveDownload } from './recognise.ts';
export { STOP_REASONS, stopReasonOf, type StopReason } from './stop-reason.ts';
export {
  isArchiveDownloading,
  offerEarlierDownloads,
  watchArchiveDownloads,
  type DownloadHandlers,
} from './watch-downloads.ts';
