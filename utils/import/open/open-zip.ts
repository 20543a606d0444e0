import { layoutOf, type FileRef, type Layout } from '#utils/archive/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { FileOutcome } from '#utils/library/index.ts';
import { refuseOverlaps, type Directory, type Source } from '#utils/zip/index.ts';
import { entryItem, type FileItem } from './file-item.ts';
import { entriesOf, openDirectory } from './open-directory.ts';

/** The items of one ZIP, or of all loose files together. */
export interface OpenArchive {
  /** Where the files are that we read. */
  layout(): Layout;
  /** The item at `index` of the archive's names. */
  itemAt(index: number): FileItem;
  /** Throws CodedError `too-large` if these entries overlap, so that the same bytes would be read again and again. */
  refuseOverlaps(indices: readonly number[]): void;
  /** The outcome of the file; none for loose files. */
  file?: FileOutcome;
}

/** A ZIP whose directory has been read. */
export interface OpenedZip {
  source: Source;
  directory: Directory;
  layout: Layout;
  archive: OpenArchive & { file: FileOutcome };
}

export interface OpenZipOptions {
  signal: AbortSignal;
  /** Called with 0–1, by bytes, while it is salvaged: the only part that takes long. */
  onProgress(share: number): void;
  /** Called for each complete entry salvaged from a ZIP without a directory, with the ZIP as it is known by then. */
  onSalvaged?(archive: OpenArchive, index: number): Promise<void>;
}

/** Opens a ZIP. Its outcome has the code `truncated` if it was salvaged. Throws what `openDirectory` throws. */
export async function openZip(
  source: Source,
  { onSalvaged, ...options }: OpenZipOptions,
): Promise<OpenedZip> {
  const { directory, layout, isSalvaged } = await openDirectory(source, {
    ...options,
    ...(onSalvaged && {
      async onEntry(found) {
        const last = found.count - 1;
        if (found.entryOf(last).isEndKnown) await onSalvaged(archiveOf(source, found), last);
      },
    }),
  });
  const { name, size } = source;
  const file: FileOutcome = { name, size, ...(isSalvaged && { code: 'truncated' }) };
  return {
    source,
    directory,
    layout,
    archive: { ...archiveOf(source, directory), layout: () => layout, file },
  };
}

/** Whether these files of an archive overlap so much that none of them should be read. */
export function haveOverlaps({ refuseOverlaps: refuse }: OpenArchive, files: readonly FileRef[]): boolean {
  try {
    refuse(files.map(({ index }) => index));
    return false;
  } catch (error) {
    if (codeOf(error) !== 'too-large') throw error;
    return true;
  }
}

export function archiveOf(source: Source, directory: Directory): OpenArchive {
  return {
    layout: () => layoutOf(directory.names()),
    itemAt: (index) => entryItem(source, directory.entryOf(index)),
    refuseOverlaps: (indices) => refuseOverlaps(entriesOf(directory, indices)),
  };
}
