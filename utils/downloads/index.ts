export { archiveDownloads, type ArchiveDownload } from './archive-downloads.ts';
export { fileUrlOf } from './file-url.ts';
export { autoImport, type AutoImportState } from './auto-import.ts';
export { archiveOffers, type ArchiveOffer } from './offers.ts';
export { nextPace, secondsLeft, type Pace } from './download-rate.ts';
export { presentOffers, withPresence } from './present-offers.ts';
export { archiveIdOf, evidenceOf, isArchiveDownload, nameOf, type DownloadEvidence } from './recognise.ts';
export { STOP_REASONS, stopReasonOf, type StopReason } from './stop-reason.ts';
export { findEarlierDownloads, isAnyComing, watchDownloads, type DownloadEvents } from './watch-downloads.ts';
