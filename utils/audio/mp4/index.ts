export { readMp4Audio, type Mp4Outcome, type Mp4Audio } from './demux/read-mp4-audio.ts';
