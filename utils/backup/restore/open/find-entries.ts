import { MANIFEST_PATH, MANIFEST_SUM_PATH } from '#utils/backup/format/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import {
  completeDirectory,
  hasLocalHeader,
  readDirectory,
  salvageDirectory,
  type Directory,
  type Source,
} from '#utils/zip/index.ts';

interface FindOptions {
  signal: AbortSignal;
  onProgress(share: number): void;
}

/**
 * The ZIP's directory. Where it is missing, broken, or does not lead to the manifest, entries are also searched for by their local
 * headers. Throws what `readDirectory` throws, but `truncated` never.
 */
export async function findEntries(source: Source, options: FindOptions): Promise<Directory> {
  const directory = await directoryOrNone(source, options.signal);
  if (directory?.isComplete && (await leadsToManifest(source, directory, options.signal))) return directory;
  const salvaged = await salvageDirectory(source, options);
  return directory
    ? completeDirectory(directory, salvaged, await lostIn(source, directory, options))
    : salvaged;
}

async function directoryOrNone(source: Source, signal: AbortSignal): Promise<Directory | undefined> {
  try {
    return await readDirectory(source, signal);
  } catch (error) {
    if (codeOf(error) !== 'truncated') throw error;
    return undefined;
  }
}

async function leadsToManifest(source: Source, directory: Directory, signal: AbortSignal): Promise<boolean> {
  const names = [...directory.names()];
  for (const path of [MANIFEST_PATH, MANIFEST_SUM_PATH]) {
    const index = names.indexOf(path);
    if (index < 0 || !(await hasLocalHeader(source, directory.entryOf(index), signal))) return false;
  }
  return true;
}

/** Entries whose local headers are not where the directory says. */
async function lostIn(source: Source, directory: Directory, { signal }: FindOptions): Promise<Set<number>> {
  const lost = new Set<number>();
  for (let index = 0; index < directory.count; index += 1)
    if (!(await hasLocalHeader(source, directory.entryOf(index), signal))) lost.add(index);
  return lost;
}
