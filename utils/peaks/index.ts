export { createPauseGate } from './pause-gate.ts';
export { createPeaksRequests, type PeaksCommand, type PeaksNotice } from './peaks-requests.ts';
export { servePeaks } from './serve-peaks.ts';
