export { readMp4Sound, type Mp4Outcome, type Mp4Sound } from './read-sound.ts';
