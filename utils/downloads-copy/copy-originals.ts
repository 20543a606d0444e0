import { createEntryPaths, type EntryPaths } from '#utils/backup/index.ts';
import { streamBlob } from '#utils/blob-reader.ts';
import { codeOf } from '#utils/coded-error.ts';
import {
  noteDownloadsCopy,
  openUncopiedFile,
  readCopiedFiles,
  readDownloadsCopy,
  readRecordings,
  readUncopiedFiles,
  type CopiedFile,
  type Database,
  type DownloadsCopyCode,
  type OpenFile,
  type UncopiedFile,
} from '#utils/library/index.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { crc32 } from '#utils/zip/index.ts';
import type { CopyRequest } from './copy-request.ts';
import type { CopyEnd } from './run-download.ts';

/** Saves a file among the downloads. Resolves when that has ended, with what became of it. */
export type SaveCopy = (blob: Blob, file: Omit<CopyRequest, 'url'>) => Promise<CopyEnd>;

export interface CopyOptions {
  save: SaveCopy;
  signal: AbortSignal;
  now?: () => number;
}

/**
 * Saves every original that is not among the downloads yet, and notes each as soon as it is there. Ends early when it is
 * switched off, and when the browser cannot save any more, which is noted. Throws the signal's reason.
 */
export async function copyOriginals(
  database: Database,
  { save, signal, now = Date.now }: CopyOptions,
): Promise<void> {
  const files = await planCopies(database);
  const copied = Map.groupBy(await readCopiedFiles(database), ({ path }) => path);
  let leftOut = 0;
  let left = files.length;
  await noteDownloadsCopy(database, { left, leftOut, code: undefined });
  for (const file of files) {
    signal.throwIfAborted();
    if (!(await readDownloadsCopy(database)).isOn) return;
    const end = await copyFile(database, file, { save, signal, former: copied.get(file.path) ?? [] });
    signal.throwIfAborted();
    left -= 1;
    if (typeof end === 'object') await noteDownloadsCopy(database, { left, copiedAt: now() }, end);
    else if (end === 'left-out') await noteDownloadsCopy(database, { left, leftOut: (leftOut += 1) });
    else if (end !== 'gone') {
      // Whoever says no is not asked again before there is something new.
      const isDue = end !== 'copy-cancelled';
      return noteDownloadsCopy(database, { left: left + 1, code: end, isDue });
    }
  }
  await noteDownloadsCopy(database, { left: 0, isDue: false });
}

type PlannedCopy = UncopiedFile & { path: string };

/** Without recordings that are in the trash: a copy would keep what somebody wants gone. */
async function planCopies(database: Database): Promise<PlannedCopy[]> {
  const files = await readUncopiedFiles(database);
  const ids = new Set(files.map(homeOf));
  const recordings = new Map(
    (await readRecordings(database, [...ids])).map((recording) => [recording.spaceId, recording]),
  );
  const accounts = new Map([...recordings.values()].map(({ spaceId, account }) => [spaceId, account]));
  const paths = createEntryPaths(accounts);
  return files
    .filter((file) => recordings.get(homeOf(file))?.deletedAt === undefined)
    .map((file) => ({ ...file, path: pathOf(file, paths) }));
}

const homeOf = (file: UncopiedFile): string => ('part' in file ? file.spaceId : file.attachment.home);

/** As in a backup. Chromium wants no `~`, which on Windows may stand for another name. */
function pathOf(file: UncopiedFile, paths: EntryPaths): string {
  const path =
    'part' in file
      ? paths.audio(file.spaceId, file.part)
      : paths.attachment(file.attachment.home, file.attachment.name);
  return path.replaceAll('~', '-');
}

interface CopyFileOptions extends Pick<CopyOptions, 'save' | 'signal'> {
  /** What has been copied to the same path before. */
  former: readonly CopiedFile[];
}

/** The copy; or that it cannot be one, that there is nothing to copy any more, or why nothing can be saved now. */
async function copyFile(
  database: Database,
  planned: PlannedCopy,
  { save, signal, former }: CopyFileOptions,
): Promise<CopiedFile | 'left-out' | 'gone' | DownloadsCopyCode> {
  const { bytesId, path } = planned;
  const file = await openUncopiedFile(database, planned);
  if (!file) return 'gone';
  const { size, crc32: sum, blob, isWhole } = file;
  const copy: CopiedFile = { bytesId, path, size, ...(sum !== undefined && { crc32: sum }) };
  // An import may have replaced the bytes by the same ones.
  if (former.some((each) => each.size === size && each.crc32 !== undefined && each.crc32 === sum))
    return copy;
  // What is damaged here must not take the place of a good copy.
  if (!(await isAsImported(file, signal))) return 'left-out';
  const saving = save(blob, { path, mayReplace: isWhole && former.length === 0 });
  const end = await unlessAborted(saving, signal);
  if (end === 'saved') return copy;
  // The browser takes one file for dangerous, because of its name.
  if (end === 'blocked' && 'attachment' in planned) return 'left-out';
  return codeFor(end);
}

async function isAsImported({ blob, size, crc32: sum }: OpenFile, signal: AbortSignal): Promise<boolean> {
  if (blob.size !== size) return false;
  let actual = 0;
  try {
    for await (const bytes of streamBlob(blob, signal)) actual = crc32(bytes, actual);
  } catch (error) {
    if (codeOf(error) === 'lost') return false;
    throw error;
  }
  return sum === undefined || actual === sum;
}

const CODES: Partial<Record<CopyEnd, DownloadsCopyCode>> = {
  full: 'copy-full',
  cancelled: 'copy-cancelled',
  blocked: 'copy-blocked',
  folder: 'copy-folder',
};

const codeFor = (end: CopyEnd): DownloadsCopyCode => CODES[end] ?? 'copy-failed';
