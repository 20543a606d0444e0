export { announceArchive, announceImport, showBadge } from './archive-notices.ts';
export { notices } from './permission.ts';
export { onNoticeClicked } from './notify.ts';
