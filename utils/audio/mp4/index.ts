export { readMp4Sound, type Mp4Outcome, type Mp4Sound } from '#utils/audio/mp4/demux/read-mp4-audio.ts';
