export { createEraser, type Eraser } from './erase-everything.ts';
export { createDownloadHandlers, handleImportEnd, importWaitingOffers } from './handle-downloads.ts';
export { handleNoticeClick, handlePageNote, noteRequestsSeen } from './handle-requests.ts';
export { handleOfferedLinks } from './handle-offered-links.ts';
export { keepLibrary, sweepLeftovers } from './keep-library.ts';
export { onMessage } from './on-message.ts';
export { openLibrary } from './open-library.ts';
