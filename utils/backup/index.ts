export * from './encryption/index.ts';
export * from './format/index.ts';
export { backupReader } from './restore/index.ts';
export * from './worker/index.ts';
export * from './write/index.ts';
