export { announceArchive, announceImport, showBadge } from './archive-notices.ts';
export { onNoticeClicked } from './notify.ts';
