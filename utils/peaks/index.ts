export { createGate, type PeaksCommand } from './throttle.ts';
export { servePeaks } from './serve-peaks.ts';
