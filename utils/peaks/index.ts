export { createPace, type PeaksOrder } from './throttle.ts';
export { servePeaks } from './serve-peaks.ts';
