import { MANIFEST_PATH, MANIFEST_SUM_PATH, BACKUP_FORMAT } from '#utils/backup/format/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { readDirectory, type Source } from '#utils/zip/index.ts';

/** The manifest is the first entry, is not compressed, and says what it is in its first lines. */
const HEAD_BYTES = 256;

/**
 * Whether a file is a backup. It begins with its manifest; if somebody has packed it anew, or its beginning is damaged, its directory
 * shows it. Never throws because of what is in it.
 */
export async function isBackup(source: Source, signal: AbortSignal): Promise<boolean> {
  const head = await source.read(0, Math.min(HEAD_BYTES, source.size), signal);
  const text = new TextDecoder('latin1').decode(head);
  if (text.includes(MANIFEST_PATH) && text.includes(BACKUP_FORMAT)) return true;
  // Thousands of loose files may be chosen together.
  if (!text.startsWith('PK') && !/\.zip$/i.test(source.name)) return false;
  try {
    const names = new Set((await readDirectory(source, signal)).names());
    return names.has(MANIFEST_PATH) && names.has(MANIFEST_SUM_PATH);
  } catch (error) {
    signal.throwIfAborted();
    if (codeOf(error) === undefined || codeOf(error) === 'unreadable') throw error;
    return false;
  }
}
