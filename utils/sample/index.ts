export { openSample } from './open-sample.ts';
export { readSample, SAMPLE_ID, type Sample } from './read-sample.ts';
