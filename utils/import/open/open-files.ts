import { layoutOf } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { FileOutcome } from '#utils/library/index.ts';
import { refuseOverlaps, type Directory, type Source } from '#utils/zip/index.ts';
import { entryItem, fileItem, type FileItem } from './file-item.ts';
import { nameAudio } from './name-audio.ts';
import { openDirectory } from './open-directory.ts';
import { IMPORT_CODES } from '#utils/import/status.ts';

/** One file that was chosen, and where it lay if a whole folder was. */
export interface ChosenSource {
  source: Source;
  /** With `/`, relative to the folder chosen; the file's name where it was chosen by itself. */
  path: string;
}

/** The things in one ZIP, or all loose files together. */
export interface OpenArchive {
  names(): Iterable<string>;
  /** The thing at `index` of the names. */
  itemAt(index: number): FileItem;
  /** Throws `too-large` where these lie over each other, to be read again and again. */
  refuseOverlaps(indices: readonly number[]): void;
  /** What becomes of the file, where it is one. */
  file?: FileOutcome;
}

export interface Opened {
  archives: OpenArchive[];
  /** What became of each file, those that hold nothing for us included; `truncated` ones may have been salvaged. */
  files: FileOutcome[];
}

export interface OpenOptions {
  signal: AbortSignal;
  /** Told 0–1, by bytes of the files, while one is salvaged: the only part that takes long. */
  onProgress(share: number): void;
  /** Told of each entry that is salvaged whole from a ZIP without directory, and of the ZIP as it is known by then. */
  onSalvaged?(archive: OpenArchive, index: number): Promise<void>;
}

/** Opens what was chosen: of a ZIP its directory, of a loose file its first bytes. */
export async function openFiles(
  chosen: readonly ChosenSource[],
  { signal, onProgress, onSalvaged }: OpenOptions,
): Promise<Opened> {
  const total = chosen.reduce((sum, { source }) => sum + source.size, 0);
  let passed = 0;
  const archives: OpenArchive[] = [];
  const files: FileOutcome[] = [];
  const loose: ChosenSource[] = [];
  for (const each of chosen) {
    const { name, size } = each.source;
    const onSalvage = (share: number): void => onProgress((passed + share * size) / total);
    try {
      if (await isLoose(each, signal)) {
        loose.push(await withAudioName(each, signal));
        files.push({ name, size });
      } else {
        const { archive, isSalvaged } = await openZip(each.source, {
          signal,
          onProgress: onSalvage,
          ...(onSalvaged && { onSalvaged }),
        });
        const file: FileOutcome = { name, size, ...(isSalvaged && { code: 'truncated' }) };
        archives.push({ ...archive, file });
        files.push(file);
      }
    } catch (error) {
      signal.throwIfAborted();
      const code = IMPORT_CODES.find((known) => known === codeOf(error));
      if (!code) throw error;
      files.push({ name, size, code });
    }
    passed += size;
  }
  if (loose.length > 0) archives.push(openLoose(loose));
  return { archives, files };
}

async function openZip(
  source: Source,
  options: OpenOptions,
): Promise<{ archive: OpenArchive; isSalvaged: boolean }> {
  const { onSalvaged, ...others } = options;
  const { directory, isSalvaged } = await openDirectory(source, {
    ...others,
    ...(onSalvaged && {
      async onEntry(found) {
        const last = found.count - 1;
        if (found.entryOf(last).isEndKnown) await onSalvaged(archiveOf(source, found), last);
      },
    }),
  });
  return { archive: archiveOf(source, directory), isSalvaged };
}

function archiveOf(source: Source, directory: Directory): OpenArchive {
  return {
    names: () => directory.names(),
    itemAt: (index) => entryItem(source, directory.entryOf(index)),
    refuseOverlaps: (indices) => refuseOverlaps(indices.map((index) => directory.entryOf(index))),
  };
}

function openLoose(files: readonly ChosenSource[]): OpenArchive {
  return {
    names: () => files.map(({ path }) => path),
    itemAt(index) {
      const file = files[index];
      if (!file) throw new RangeError(`There is no file ${index}`);
      return fileItem(file.source, file.path);
    },
    refuseOverlaps: () => undefined,
  };
}

/** Bytes by which sound is known. */
const HEAD = 4096;

/** A folder's files are what they are called; of a file by itself the bytes decide, if its name does not. */
async function isLoose({ source, path }: ChosenSource, signal: AbortSignal): Promise<boolean> {
  if (path.includes('/')) return !/\.zip$/i.test(path);
  if (/\.js$/i.test(path) || hasAudioName(path)) return true;
  const head = await source.read(0, Math.min(HEAD, source.size), signal);
  // The first entry of a ZIP may be sound, and unpacked.
  const isZip = new TextDecoder('latin1').decode(head).includes('PK\u0003\u0004');
  return !isZip && sniffAudio(head) !== 'unknown';
}

function hasAudioName(path: string): boolean {
  return layoutOf([path]).audio.length > 0;
}

async function withAudioName(chosen: ChosenSource, signal: AbortSignal): Promise<ChosenSource> {
  const { source, path } = chosen;
  if (path.includes('/') || /\.js$/i.test(path) || hasAudioName(path)) return chosen;
  return { source, path: await nameAudio(fileItem(source, path).open(signal)) };
}
