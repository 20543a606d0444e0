import type { EntryContent } from '#utils/backup/format/index.ts';

/** An entry, by the manifest, or by its name where the manifest is damaged. Then only the ZIP's checksum is known. */
export type RestorableEntry = EntryContent & { path: string; size: number; crc32: number; sha256?: string[] };
