export { AUDIBLE_SHARE, dominantRuns, runsPath } from './dominant-runs.ts';
export { RING_SIZE, ringPaths, SPEAKER_HUES, type RingSource } from './ring-paths.ts';
