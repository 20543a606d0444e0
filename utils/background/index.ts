export { noteImport, receiveArchive } from './receive-archive.ts';
