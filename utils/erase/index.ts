export { eraseLateWrites, eraseStored } from './erase-stored.ts';
export { isErasureMarked, setErasureMarker, removeErasureMarker } from './erasure-marker.ts';
export { announceErasure, onErasure } from './erasure-notice.ts';
