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
  /** Whether it had to be made up from the entries' own headers, for the ZIP has none. */
  isSalvaged: boolean;
}

/**
 * A ZIP's directory; where that is missing or not whole, what the entries' own headers tell. Throws what
 * `readDirectory` throws, `truncated` only where there is no entry at all.
 */
export async function openDirectory(
  source: Source,
  { onEntry, ...options }: SalvageDirectoryOptions,
): Promise<OpenedDirectory> {
  const directory = await directoryOrNone(source, options.signal);
  if (directory?.isComplete) return { directory, isSalvaged: false };
  // Beside a directory, even a broken one, nothing is known of an entry before all of them are.
  const asFound = directory || !onEntry ? {} : { onEntry };
  const salvaged = await salvageDirectory(source, { ...options, ...asFound });
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
