export { servePeaks } from './serve-peaks.ts';
