import { CodedError, codeOf } from '#utils/coded-error.ts';
import {
  completeDirectory,
  readDirectory,
  salvageDirectory,
  type Directory,
  type SalvageDirectoryOptions,
  type Source,
} from '#utils/zip/index.ts';

export interface OpenedDirectory {
  directory: Directory;
  /** Whether the ZIP has no directory, and this one was built from local headers. */
  isSalvaged: boolean;
}

/**
 * Reads a ZIP's directory; if it is missing or incomplete, salvages entries by their local headers. Throws what
 * `readDirectory` throws, but `truncated` only if there is no entry at all.
 */
export async function openDirectory(
  source: Source,
  { onEntry, ...options }: SalvageDirectoryOptions,
): Promise<OpenedDirectory> {
  const directory = await directoryOrNone(source, options.signal);
  if (directory?.isComplete) return { directory, isSalvaged: false };
  // If there is a directory, even a broken one, an entry is complete only when the two have been merged.
  const report = directory || !onEntry ? {} : { onEntry };
  const salvaged = await salvageDirectory(source, { ...options, ...report });
  if (directory) return { directory: completeDirectory(directory, salvaged), isSalvaged: false };
  if (salvaged.count === 0) throw new CodedError('truncated', `${source.name} has no entry that can be read`);
  return { directory: salvaged, isSalvaged: true };
}

async function directoryOrNone(source: Source, signal?: AbortSignal): Promise<Directory | undefined> {
  try {
    return await readDirectory(source, signal);
  } catch (error) {
    if (codeOf(error) !== 'truncated') throw error;
    return undefined;
  }
}
