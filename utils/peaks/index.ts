export { createPauseGate, type PeaksCommand } from './pause-gate.ts';
export { servePeaks } from './serve-peaks.ts';
