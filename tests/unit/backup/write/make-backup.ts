import JSZip from 'jszip';
import { writeBackup, type BackupFile, type BackupRequest } from '#utils/backup/index.ts';
import { openMemorySink } from '#utils/export/audio/sink.ts';
import type { Database } from '#utils/library/schema.ts';

const REQUEST: BackupRequest = {
  withDeleted: false,
  settings: { playerSettings: { rate: 2, sleepAt: 5 }, reminders: { daily: true } },
  product: '0.1.0',
  readme: 'What this is',
  name: 'Backup',
};

export function makeBackup(
  database: Database,
  request: Partial<BackupRequest> = {},
  signal = new AbortController().signal,
  onProgress: (share: number) => void = () => undefined,
): Promise<BackupFile> {
  const options = { openSink: openMemorySink, signal, onProgress, now: 1000 };
  return writeBackup(database, { ...REQUEST, ...request }, options);
}

/** The texts of all entries, by their paths. */
export async function entriesOf(zip: Blob): Promise<Record<string, string>> {
  const { files } = await JSZip.loadAsync(await zip.arrayBuffer(), { checkCRC32: true });
  const texts = Object.values(files).map(async (entry) => [entry.name, await entry.async('text')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
