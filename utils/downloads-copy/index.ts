export { copyOriginals, type SaveCopy } from './copy-originals.ts';
export { parseCopyRequest, type CopyRequest } from './copy-request.ts';
export { saveToDownloads } from './save-to-downloads.ts';
export { startCopy, waitForCopy, type CopyEnd } from './run-download.ts';
