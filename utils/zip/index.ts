export { crc32, crc32OfStream } from '#utils/zip/entry/crc32.ts';
export type { Directory } from '#utils/zip/directory/directory.ts';
export { DEFLATED, STORED, type Entry } from '#utils/zip/directory/entry.ts';
export type { Inflater } from '#utils/zip/entry/inflate-stream.ts';
export { readDirectory } from '#utils/zip/directory/read-directory.ts';
export { readEntry, readEntryHead } from '#utils/zip/entry/read-entry.ts';
export { refuseOverlaps } from '#utils/zip/entry/refuse-overlaps.ts';
export {
  completeDirectory,
  salvageDirectory,
  type SalvageDirectoryOptions,
} from '#utils/zip/salvage/salvage-directory.ts';
export { salvageEntries, type SalvageOptions } from '#utils/zip/salvage/salvage-entries.ts';
export type { Bytes, Origin, Source } from '#utils/zip/source/source.ts';
export { sourceFrom } from '#utils/zip/source/source-from.ts';
export { sourceFromFile } from '#utils/zip/source/source-from-file.ts';
export { sourceFromUrl } from '#utils/zip/source/source-from-url.ts';
export { storedSlice } from '#utils/zip/entry/stored-slice.ts';
export { streamEntry, type EntryOutcome, type EntryStream } from '#utils/zip/entry/stream-entry.ts';
