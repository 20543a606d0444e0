export { createTsDemuxer, type TsDemuxer, type TsEnd } from './demuxer.ts';
