export { handleNoticeClick, handlePageNote, noteRequestsSeen } from './handle-requests.ts';
export { requireOwnPage } from './own-page.ts';
export { createDownloadHandlers, importWaitingOffers, handleImportEnd } from './handle-downloads.ts';
