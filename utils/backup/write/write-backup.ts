import { encryptBackup, encryptedSize } from '#utils/backup/encryption/index.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  formatManifest,
  HASHED_BYTES,
  MANIFEST_PATH,
  MANIFEST_SUM_PATH,
  type BackupManifest,
  type LeftOut,
} from '#utils/backup/format/index.ts';
import { requireExportSpace, type OpenSink } from '#utils/export/index.ts';
import { takeSnapshot, type Database } from '#utils/library/index.ts';
import type { TaskContext } from '#utils/task/index.ts';
import { createStoredZip, type StoredFile } from '#utils/zip/index.ts';
import type { BackupFile, BackupRequest, NamedLeftOut } from './backup-request.ts';
import { hashEntries, hashesOf } from './hash-entries.ts';
import { planEntries } from './plan-entries.ts';
import { selectRows, type SelectedRows } from './select-rows.ts';

export interface WriteBackupOptions extends TaskContext {
  /** For an encrypted one. */
  openSink: OpenSink;
  /** ms since 1970 */
  now: number;
  /** Of PBKDF2. */
  rounds?: number;
}

/**
 * Makes a backup of the library as it is now. Every byte is read once: hashed, and compared with the checksum of its
 * import. What does not agree is left out, and named. The file is made of the library's own Blobs: only an encrypted one is
 * written. Throws CodedError of `BACKUP_CODES`, and the signal's reason; then nothing that was written stays.
 */
export async function writeBackup(
  database: Database,
  request: BackupRequest,
  { openSink, signal, onProgress, now, rounds }: WriteBackupOptions,
): Promise<BackupFile> {
  const { spaceIds, withDeleted, product, password, name } = request;
  const rows = selectRows(await takeSnapshot(database), request);
  signal.throwIfAborted();
  const planned = planEntries(rows, request);
  // Encrypting reads all of it once more.
  const share = password === undefined ? 1 : 0.5;
  const options = { signal, onProgress: (done: number) => onProgress(share * done) };
  const { entries, files, leftOut } = await hashEntries(database, planned.entries, options);
  const manifest: BackupManifest = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    product,
    createdAt: now,
    scope: spaceIds ? 'selection' : 'everything',
    hasDeleted: withDeleted,
    chunkBytes: HASHED_BYTES,
    leftOut: [...planned.leftOut, ...leftOut],
    entries,
  };
  const texts = await formatManifest(manifest);
  const zip = createStoredZip([
    await textFile(MANIFEST_PATH, texts.manifest),
    await textFile(MANIFEST_SUM_PATH, texts.sum),
    ...files,
  ]);
  const made = {
    at: now,
    recordings: rows.recordings.length,
    isOfEverything: !spaceIds,
    leftOut: nameAll(manifest.leftOut, rows),
  };
  if (password === undefined) return { ...made, blob: zip, name: `${name}.zip` };

  await requireExportSpace(encryptedSize(zip.size));
  const sink = await openSink('application/octet-stream');
  try {
    await encryptBackup(zip, password, (bytes) => sink.write(bytes), {
      signal,
      onProgress: (done) => onProgress(share + (1 - share) * done),
      ...(rounds !== undefined && { rounds }),
    });
    return { ...made, blob: await sink.finish(), name: `${name}.afterspace` };
  } catch (error) {
    // Why it failed matters more. What cannot be deleted now is swept by the next one.
    await sink.discard().catch(() => undefined);
    throw error;
  }
}

async function textFile(name: string, text: string): Promise<StoredFile> {
  const bytes = new TextEncoder().encode(text);
  return { name, blob: new Blob([bytes]), crc32: (await hashesOf(bytes)).crc32 };
}

function nameAll(leftOut: readonly LeftOut[], { recordings, edits }: SelectedRows): NamedLeftOut[] {
  const titles = new Map(recordings.map(({ spaceId, titleOffer }) => [spaceId, titleOffer]));
  for (const { spaceId, title } of edits) if (title !== undefined) titles.set(spaceId, title);
  return leftOut.map((each) => {
    const title = titles.get(each.recording ?? each.home ?? '');
    return { ...each, ...(title !== undefined && { title }) };
  });
}
