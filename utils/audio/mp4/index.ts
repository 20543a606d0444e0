export { readMp4Audio, type Mp4Outcome, type Mp4Audio } from '#utils/audio/mp4/demux/read-mp4-audio.ts';
