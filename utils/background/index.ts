export { createReceiver, noteImport } from './receive-archive.ts';
