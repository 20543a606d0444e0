import { layoutOf, type Layout } from '#utils/archive/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import {
  completeDirectory,
  hasLocalHeader,
  readDirectory,
  refuseOverlaps,
  salvageDirectory,
  type Directory,
  type Entry,
  type SalvageDirectoryOptions,
  type Source,
} from '#utils/zip/index.ts';

export interface OpenedDirectory {
  directory: Directory;
  /** Where in it the files are that we read. */
  layout: Layout;
  /** Whether the ZIP has no directory, and this one was built from local headers. */
  isSalvaged: boolean;
}

/**
 * Reads a ZIP's directory. If it is missing or incomplete, or does not lead to the files that an import needs, salvages
 * entries by their local headers. Throws what `readDirectory` and `refuseOverlaps` throw, but `truncated` only if there is
 * no entry at all.
 */
export async function openDirectory(
  source: Source,
  { onEntry, ...options }: SalvageDirectoryOptions,
): Promise<OpenedDirectory> {
  const directory = await directoryOrNone(source, options.signal);
  const layout = directory && layoutOf(directory.names());
  const lost = layout && (await lostEntries(source, directory, layout, options.signal));
  if (layout && directory.isComplete && lost?.size === 0) return { directory, layout, isSalvaged: false };
  // If there is a directory, even a broken one, an entry is complete only when the two have been merged.
  const report = directory || !onEntry ? {} : { onEntry };
  const salvaged = await salvageDirectory(source, { ...options, ...report });
  if (directory) return opened(completeDirectory(directory, salvaged, lost), false);
  if (salvaged.count === 0) throw new CodedError('truncated', `${source.name} has no entry that can be read`);
  return opened(salvaged, true);
}

function opened(directory: Directory, isSalvaged: boolean): OpenedDirectory {
  return { directory, layout: layoutOf(directory.names()), isSalvaged };
}

/** How many local headers are read at a time. */
const BATCH = 16;
/** How many are read at most. If so many are where they should be, the others are too, or they are missing alone. */
const MAX_CHECKED = 4096;

/** One at a time: there may be a million. */
export function* entriesOf(directory: Directory, indices: readonly number[]): Generator<Entry, void> {
  for (const index of indices) yield directory.entryOf(index);
}

/** The files of Spaces, and ZIPs that may hold some, that are not where the directory says: bytes before them were lost or added. */
async function lostEntries(
  source: Source,
  directory: Directory,
  { manifest, account, spacesMetadata, audio, zips }: Layout,
  signal?: AbortSignal,
): Promise<Set<number>> {
  const wanted = [manifest, account, ...spacesMetadata, ...audio, ...zips].flatMap(
    (file) => file?.index ?? [],
  );
  refuseOverlaps(entriesOf(directory, wanted));
  const lost = new Set<number>();
  for (let at = 0; at < Math.min(wanted.length, MAX_CHECKED); at += BATCH) {
    const batch = wanted.slice(at, at + BATCH);
    const isThere = await Promise.all(
      batch.map((index) => hasLocalHeader(source, directory.entryOf(index), signal)),
    );
    for (const [i, index] of batch.entries()) if (!isThere[i]) lost.add(index);
  }
  return lost;
}

async function directoryOrNone(source: Source, signal?: AbortSignal): Promise<Directory | undefined> {
  try {
    return await readDirectory(source, signal);
  } catch (error) {
    if (codeOf(error) !== 'truncated') throw error;
    return undefined;
  }
}
