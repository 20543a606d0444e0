export { MAX_INFLATION } from './bounds.ts';
export { joinSources } from './source/join-sources.ts';
export { partOfSource } from './source/part-of-source.ts';
export { sourceFrom, sourceFromFile, sourceFromUrl } from './source/source-from.ts';
export type { Bytes, Origin, Source } from './source/source.ts';
export type { Directory } from './directory/directory.ts';
export { DEFLATED, STORED, type Entry } from './directory/entry.ts';
export { SplitZipError } from './directory/split-zip-error.ts';
export { readDirectory } from './directory/read-directory.ts';
export { crc32, crc32OfStream } from './entry/crc32.ts';
export type { Inflater } from './entry/inflate-stream.ts';
export { hasLocalHeader, locatePayload, storedSlice } from './entry/locate-payload.ts';
export { readEntry, readEntryHead } from './entry/read-entry.ts';
export { refuseOverlaps } from './entry/refuse-overlaps.ts';
export { streamEntry, type EntryOutcome, type EntryStream } from './entry/stream-entry.ts';
export {
  completeDirectory,
  salvageDirectory,
  type SalvageDirectoryOptions,
} from './salvage/salvage-directory.ts';
export { salvageEntries, type SalvageOptions } from './salvage/salvage-entries.ts';
export { createStoredZip, type StoredFile } from './write/stored-zip.ts';
