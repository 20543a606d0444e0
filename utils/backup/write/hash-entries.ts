import { createReusableBuffer, openBlobReader, type ReusableBuffer } from '#utils/blob-reader.ts';
import {
  createEntryHasher,
  HASHED_BYTES,
  type BackupEntry,
  type EntryHashes,
  type LeftOut,
} from '#utils/backup/format/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import {
  createTranscripts,
  readImportRecord,
  type Database,
  type SnapshotBytes,
} from '#utils/library/index.ts';
import type { TaskContext } from '#utils/task/index.ts';
import type { StoredFile } from '#utils/zip/index.ts';
import type { PlannedEntry } from './plan-entries.ts';

/** The entries as they are in a backup, and what could not be read. */
export interface HashedEntries {
  entries: BackupEntry[];
  files: StoredFile[];
  leftOut: LeftOut[];
}

/**
 * Reads everything once: hashes it, and compares it with the checksums of its import. Throws the signal's reason.
 */
export async function hashEntries(
  database: Database,
  planned: readonly PlannedEntry[],
  { signal, onProgress }: TaskContext,
): Promise<HashedEntries> {
  const total = planned.reduce((sum, entry) => sum + ('bytes' in entry ? entry.bytes.size : 0), 0);
  let done = 0;
  const onRead = (bytes: number): void => onProgress((done += bytes) / total);
  const results: (HashedEntry | LeftOut | undefined)[] = [];
  let next = 0;

  async function hashNext(): Promise<void> {
    const memory = createReusableBuffer(HASHED_BYTES);
    for (let i = next++; i < planned.length; i = next++) {
      signal.throwIfAborted();
      const entry = planned[i];
      if (entry) results[i] = await hashEntry(database, entry, memory, { signal, onRead });
    }
  }

  try {
    // While one waits for the disk, the other computes.
    await Promise.all([hashNext(), hashNext()]);
  } catch (error) {
    next = planned.length;
    throw error;
  }
  const made = results.filter((result) => result !== undefined);
  const hashed = made.filter((result) => 'file' in result);
  return {
    entries: hashed.map(({ entry }) => entry),
    files: hashed.map(({ file }) => file),
    leftOut: made.filter((result) => 'reason' in result),
  };
}

interface HashedEntry {
  entry: BackupEntry;
  file: StoredFile;
}

interface HashOptions {
  signal: AbortSignal;
  onRead: (bytes: number) => void;
}

/** Undefined if it is not there any more. */
async function hashEntry(
  database: Database,
  planned: PlannedEntry,
  memory: ReusableBuffer,
  options: HashOptions,
): Promise<HashedEntry | LeftOut | undefined> {
  const made = ({ blob, hashes }: { blob: Blob; hashes: EntryHashes }): HashedEntry => ({
    entry: { ...planned.content, path: planned.path, ...hashes },
    file: { name: planned.path, blob, crc32: hashes.crc32 },
  });
  if ('bytes' in planned) {
    const read = await hashStored(planned.bytes, memory, options);
    return typeof read === 'string' ? leftOutOf(planned, read) : made(read);
  }
  const text = 'text' in planned ? planned.text : await readText(database, planned);
  if (text === undefined) return undefined;
  const bytes = new TextEncoder().encode(text);
  return made({ blob: new Blob([bytes]), hashes: await hashesOf(bytes) });
}

/** Undefined if it has been removed since the snapshot, or belongs to an import that has not ended. */
async function readText(
  database: Database,
  { read, id }: Extract<PlannedEntry, { read: unknown }>,
): Promise<string | undefined> {
  const row =
    read === 'transcript'
      ? await createTranscripts(async () => database).read(id)
      : await readImportRecord(database, id);
  return row && `${JSON.stringify(row)}\n`;
}

/** Why they cannot be in the backup, if they cannot. */
async function hashStored(
  { open, size, crc32 }: SnapshotBytes,
  memory: ReusableBuffer,
  { signal, onRead }: HashOptions,
): Promise<{ blob: Blob; hashes: EntryHashes } | 'lost' | 'changed'> {
  const blob = await open();
  if (blob.size < size) return 'lost';
  const hasher = createEntryHasher();
  const reader = openBlobReader(blob, memory);
  try {
    for (;;) {
      const bytes = await reader.read(memory.bytes);
      signal.throwIfAborted();
      if (bytes.length === 0) break;
      onRead(bytes.length);
      await hasher.push(bytes);
    }
  } catch (error) {
    if (codeOf(error) === 'lost') return 'lost';
    throw error;
  } finally {
    await reader.close();
  }
  const hashes = await hasher.finish();
  if (hashes.size < blob.size) return 'lost';
  const isSame = (crc32 === undefined || hashes.crc32 === crc32) && hashes.size === size;
  return isSame ? { blob, hashes } : 'changed';
}

function leftOutOf({ content }: PlannedEntry, reason: LeftOut['reason']): LeftOut {
  if (content.kind === 'audio')
    return { kind: content.kind, reason, recording: content.recording, part: content.part };
  if (content.kind === 'attachment')
    return { kind: content.kind, reason, home: content.home, name: content.name };
  throw new Error(`Bytes of ${content.kind}`);
}

export async function hashesOf(bytes: Uint8Array<ArrayBuffer>): Promise<EntryHashes> {
  const hasher = createEntryHasher();
  await hasher.push(bytes);
  return hasher.finish();
}
