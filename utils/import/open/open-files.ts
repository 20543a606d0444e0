import { hasHashedName, layoutOf } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { FileOutcome } from '#utils/library/index.ts';
import type { TakenParts } from '#utils/links/index.ts';
import { readDirectory, type Source } from '#utils/zip/index.ts';
import type { ChosenSource } from './chosen-source.ts';
import { fileItem } from './file-item.ts';
import { joinVolumes, requireLastVolume, withVolumeNames } from './join-volumes.ts';
import { joinStreamPieces } from './join-stream-pieces.ts';
import { MissingVolumesError } from './missing-volumes.ts';
import { nameAudio, withNamedAudio } from './name-audio.ts';
import { openInnerZips, type OpenInnerZipsOptions } from './open-inner-zips.ts';
import { openRemoteZip } from './open-remote-zip.ts';
import { openZip, type OpenArchive } from './open-zip.ts';
import { SNIFFED_BYTES } from './peek-item.ts';
import { refusalCodeOf } from './refusal-code.ts';

export interface OpenedFiles {
  archives: OpenArchive[];
  /** The outcome of every file, unusable ones included. One with the code `truncated` may have been salvaged. */
  files: FileOutcome[];
}

export interface OpenFilesOptions extends OpenInnerZipsOptions {
  /** What is imported of sources behind links. */
  taken?: TakenParts | undefined;
}

/** Opens the chosen files. Reads the directory of a ZIP, also inside a ZIP, and the first bytes of a loose file. */
export async function openFiles(
  chosen: readonly ChosenSource[],
  { signal, onProgress, taken, ...options }: OpenFilesOptions,
): Promise<OpenedFiles> {
  const total = chosen.reduce((sum, { source }) => sum + source.size, 0);
  let passed = 0;
  const { chosen: joined, refused } = joinVolumes(
    await joinStreamPieces(
      chosen.filter(({ remote }) => !remote),
      signal,
    ),
  );
  const archives: OpenArchive[] = [];
  const files: FileOutcome[] = [...refused];
  const loose: ChosenSource[] = [];
  for (const { remote } of chosen) {
    if (!remote) continue;
    const { archive } = await openRemoteZip(remote, signal, taken);
    archives.push(archive);
    files.push(archive.file);
  }
  for (const each of joined) {
    const { name, size } = each.source;
    const onShare = (share: number): void => onProgress((passed + share * size) / total);
    try {
      if (await isLoose(each, signal)) {
        loose.push(await withAudioName(each, signal));
        files.push({ name, size });
      } else {
        await requireLastVolume(each, signal);
        const zipOptions = { ...options, signal, onProgress: onShare };
        const zip = await openZip(each.source, zipOptions);
        const inner = await openInnerZips(zip, zipOptions);
        const archive = await withNamedAudio(zip.archive, [...zip.directory.names()], signal);
        archives.push(archive, ...inner.archives);
        files.push(zip.archive.file, ...inner.files);
      }
    } catch (error) {
      files.push({ name, size, ...refusalOf(withVolumeNames(error, each.path), signal) });
    }
    passed += size;
  }
  if (loose.length > 0) {
    const names = loose.map(({ path }) => path);
    archives.push(await withNamedAudio(openLoose(loose), names, signal));
  }
  return { archives, files };
}

/** Why a file could not be opened, and what else is needed. Throws an error that stops the import. */
function refusalOf(error: unknown, signal: AbortSignal): Pick<FileOutcome, 'code' | 'needs'> {
  const code = refusalCodeOf(error, signal);
  return error instanceof MissingVolumesError ? { code, needs: error.needs } : { code };
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
  if (isZip || sniffAudio(head) === 'unknown') return false;
  return !(/\.zip$/i.test(path) && (await hasDirectory(source, signal)));
}

/** The last volume of a split ZIP may begin in the middle of audio. */
async function hasDirectory(source: Source, signal: AbortSignal): Promise<boolean> {
  try {
    await readDirectory(source, signal);
    return true;
  } catch (error) {
    return codeOf(error) === 'unsupported-zip';
  }
}

function hasAudioName(path: string): boolean {
  return layoutOf([path]).audio.length > 0;
}

async function withAudioName(chosen: ChosenSource, signal: AbortSignal): Promise<ChosenSource> {
  const { source, path } = chosen;
  const isNamed = path.includes('/') || /\.js$/i.test(path) || hasAudioName(path);
  if (isNamed && !hasHashedName(path)) return chosen;
  return { source, path: await nameAudio(fileItem(source, path), signal) };
}
