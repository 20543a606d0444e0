export { followNotice, noteFromPage, noteLook } from './follow-requests.ts';
export { createReceiver, noteImport } from './receive-archive.ts';
