export { fileUrlOf } from './file-url.ts';
export { handsFree, type HandsFreeState } from './hands-free.ts';
export { archiveOffers, type ArchiveOffer } from './offers.ts';
export { isArchiveDownload, nameOf, type DownloadEvidence } from './recognise.ts';
export { findEarlierDownloads, watchDownloads, type DownloadEvents } from './watch-downloads.ts';
