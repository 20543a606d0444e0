export { followNotice, noteFromPage, noteSeen } from './follow-requests.ts';
export { requireOwnPage } from './own-page.ts';
export { createReceiver, importWaiting, noteImport } from './receive-archive.ts';
