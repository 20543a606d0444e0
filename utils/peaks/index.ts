export { createPace, type PeaksOrder } from './pace.ts';
export { servePeaks } from './serve-peaks.ts';
