import { sniffAudio } from '#utils/audio/index.ts';
import { codeOf } from '../coded-error.ts';
import type { FileOutcome } from '../library/import-record.ts';
import { readDirectory, type Source } from '../zip/index.ts';
import { entryItem, fileItem, type Item } from './items.ts';
import { IMPORT_CODES } from './status.ts';

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
  itemAt(index: number): Item;
}

export interface Opened {
  archives: OpenArchive[];
  /** What became of each file, those that hold nothing for us included. */
  files: FileOutcome[];
}

/** Opens what was chosen: of a ZIP its directory, of a loose file its first bytes. */
export async function openArchives(chosen: readonly ChosenSource[], signal: AbortSignal): Promise<Opened> {
  const archives: OpenArchive[] = [];
  const files: FileOutcome[] = [];
  const loose: ChosenSource[] = [];
  for (const each of chosen) {
    const { name, size } = each.source;
    try {
      if (await isLoose(each, signal)) loose.push(each);
      else archives.push(await openZip(each.source, signal));
      files.push({ name, size });
    } catch (error) {
      signal.throwIfAborted();
      const code = IMPORT_CODES.find((known) => known === codeOf(error));
      if (!code) throw error;
      files.push({ name, size, code });
    }
  }
  if (loose.length > 0) archives.push(openLoose(loose));
  return { archives, files };
}

async function openZip(source: Source, signal: AbortSignal): Promise<OpenArchive> {
  const directory = await readDirectory(source, signal);
  return {
    names: () => directory.names(),
    itemAt: (index) => entryItem(source, directory, index),
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
  };
}

const HEAD = 16;

/** A folder's files are what they are called; of a file by itself the bytes decide. */
async function isLoose({ source, path }: ChosenSource, signal: AbortSignal): Promise<boolean> {
  if (path.includes('/')) return !/\.zip$/i.test(path);
  if (/\.js$/i.test(path)) return true;
  const head = await source.read(0, Math.min(HEAD, source.size), signal);
  return sniffAudio(head) !== 'unknown';
}
