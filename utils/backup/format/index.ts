export { isSafePath, MANIFEST_PATH, MANIFEST_SUM_PATH, safeName } from './entry-path.ts';
export { createChunkHasher, createEntryHasher, sha256Of, type EntryHasher } from './hash-entry.ts';
export {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  HASHED_BYTES,
  type AttachmentContent,
  type AudioContent,
  type BackupEntry,
  type BackupManifest,
  type EntryContent,
  type EntryHashes,
  type LeftOut,
  type LeftOutKind,
} from './manifest.ts';
export { formatManifest, requireManifestSum, type ManifestTexts } from './manifest-text.ts';
export { MAX_MANIFEST_BYTES, parseBackupManifest } from './parse-manifest.ts';
export type { RecordingFile } from './recording-file.ts';
export { pickSettings, RESTORABLE_SETTINGS } from './settings-file.ts';
