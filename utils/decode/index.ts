export { canDecode, decodeFrames } from './decode-frames.ts';
