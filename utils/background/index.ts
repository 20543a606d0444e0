export { followNotice, noteFromPage, noteLook } from './follow-requests.ts';
export { createReceiver, importWaiting, noteImport } from './receive-archive.ts';
