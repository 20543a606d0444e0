import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { hasHashedName, layoutOf, type Layout } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { IMPORT_CODES, type FileOutcome } from '#utils/library/index.ts';
import { refuseOverlaps, type Bytes, type Directory, type Source } from '#utils/zip/index.ts';
import { entryItem, fileItem, type FileItem } from './file-item.ts';
import { openDirectory } from './open-directory.ts';
import { SNIFFED_BYTES } from './peek-item.ts';

/** One of the chosen files. */
export interface ChosenSource {
  source: Source;
  /** Separated by `/`, relative to the chosen folder; without a folder, the file's name. */
  path: string;
}

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

export interface OpenedFiles {
  archives: OpenArchive[];
  /** The outcome of every file, unusable ones included. One with the code `truncated` may have been salvaged. */
  files: FileOutcome[];
}

export interface OpenOptions {
  signal: AbortSignal;
  /** Called with 0–1, by bytes of the files, while one is salvaged: the only part that takes long. */
  onProgress(share: number): void;
  /** Called for each complete entry salvaged from a ZIP without a directory, with the ZIP as it is known by then. */
  onSalvaged?(archive: OpenArchive, index: number): Promise<void>;
}

/** Opens the chosen files. Reads the directory of a ZIP, and the first bytes of a loose file. */
export async function openFiles(
  chosen: readonly ChosenSource[],
  { signal, onProgress, onSalvaged }: OpenOptions,
): Promise<OpenedFiles> {
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
  { onSalvaged, ...options }: OpenOptions,
): Promise<{ archive: OpenArchive; isSalvaged: boolean }> {
  const { directory, layout, isSalvaged } = await openDirectory(source, {
    ...options,
    ...(onSalvaged && {
      async onEntry(found) {
        const last = found.count - 1;
        if (found.entryOf(last).isEndKnown) await onSalvaged(archiveOf(source, found), last);
      },
    }),
  });
  return { archive: { ...archiveOf(source, directory), layout: () => layout }, isSalvaged };
}

function archiveOf(source: Source, directory: Directory): OpenArchive {
  return {
    layout: () => layoutOf(directory.names()),
    itemAt: (index) => entryItem(source, directory.entryOf(index)),
    refuseOverlaps: (indices) => refuseOverlaps(indices.map((index) => directory.entryOf(index))),
  };
}

function openLoose(files: readonly ChosenSource[]): OpenArchive {
  return {
    layout: () =>
      layoutOf(
        files.map(({ path }) => path),
        true,
      ),
    itemAt(index) {
      const file = files[index];
      if (!file) throw new RangeError(`There is no file ${index}`);
      return fileItem(file.source, file.path);
    },
    refuseOverlaps: () => undefined,
  };
}

/** In a folder, names decide. For a file chosen by itself, its bytes do, unless its name is one of X's. */
async function isLoose({ source, path }: ChosenSource, signal: AbortSignal): Promise<boolean> {
  if (path.includes('/')) return !/\.zip$/i.test(path);
  if (/\.js$/i.test(path) || hasAudioName(path)) return true;
  const head = await source.read(0, Math.min(SNIFFED_BYTES, source.size), signal);
  // The first entry of a ZIP may be uncompressed audio.
  const isZip = new TextDecoder('latin1').decode(head).includes('PK\u0003\u0004');
  return !isZip && sniffAudio(head) !== 'unknown';
}

function hasAudioName(path: string): boolean {
  return layoutOf([path]).audio.length > 0;
}

async function withAudioName(chosen: ChosenSource, signal: AbortSignal): Promise<ChosenSource> {
  const { source, path } = chosen;
  const isNamed = path.includes('/') || /\.js$/i.test(path) || hasAudioName(path);
  if (isNamed && !hasHashedName(path)) return chosen;
  return { source, path: await nameAudio(fileItem(source, path).open(signal)) };
}

/** Hex digits of the content's SHA-256 that replace an unknown Space's id. */
const DIGITS = 12;

/** A name like X's for audio whose own name contains no Space's id: `sound-` and its hash become the id. */
async function nameAudio(bytes: AsyncIterable<Bytes>): Promise<string> {
  // The browser's own SHA-256 needs all bytes at once, in memory.
  const hash = sha256.create();
  for await (const chunk of bytes) hash.update(chunk);
  return `space-sound-${bytesToHex(hash.digest()).slice(0, DIGITS)}_0.ts`;
}
