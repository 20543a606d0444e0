import { audioNameOf, baseOf, hasHashedName } from './audio-name.ts';
import { MAX_SCRIPTS_TRIED } from './bounds.ts';

/** A file of an archive: its name, and its index among all names. */
export interface FileRef {
  index: number;
  name: string;
}

/** A file whose name is that of a Space's audio. Its bytes decide what it is. */
export interface AudioFile extends FileRef {
  spaceId: string;
  /** Which of the Space's files, from 0. */
  part: number;
  /** The Space's title, where the program that made the file put it into the name. */
  title?: string;
}

/** Another file in `spaces_media`, with its Space where its name has one. */
export interface Attachment extends FileRef {
  spaceId?: string;
}

/** Where the files we read are in an archive. Everything else (messages, images) is not listed. */
export interface Layout {
  manifest?: FileRef;
  account?: FileRef;
  periscopeAccount?: FileRef;
  /** Ordered by part, like `tweets`. */
  spacesMetadata: FileRef[];
  tweets: FileRef[];
  /** Ordered by Space, then by part; a part may be there several times. */
  audio: AudioFile[];
  attachments: Attachment[];
  /** ZIPs inside the archive: perhaps archives themselves. */
  zips: FileRef[];
  /** Files that only archives before 2019 have, which know no Spaces. */
  dated: FileRef[];
  /** Scripts whose first bytes can identify an archive, the likeliest first. */
  scripts: FileRef[];
}

/** Names that may matter, of perhaps 200,000. */
const RELEVANT_NAME =
  /\.(js|zip)$|(^|\/)tweets\.csv$|(^|\/)spaces_media\/|(^|\/)space-|1[a-z0-9]{12}\]?[^/]{0,20}\.\w{2,4}$/i;

/** `tweets.csv`, and the scripts of a viewer that lists posts by month. */
const DATED_NAME =
  /(^|\/)(tweets\.csv|data\/js\/((tweet_index|user_details|payload_details)\.js|tweets\/\d{4}_\d{2}\.js))$/i;

/** Files that macOS and Windows add, and folders. */
const JUNK_NAME = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|\/$/i;

/**
 * Finds the files of an X archive by their names, in any folder or none. `areHashed`: the names that contain a hash
 * (`sound-…`) are our own, not somebody's who claims the hash of other audio.
 */
export function layoutOf(names: Iterable<string>, areHashed = false): Layout {
  const files = relevantFiles(names);
  const scripts = files.filter(isDataScript).sort(byNearness);
  const named = (pattern: RegExp): FileRef[] => scripts.filter(({ name }) => pattern.test(baseOf(name)));
  const [manifest] = named(/^manifest\.js$/i);
  const [account] = named(/^account\.js$/i);
  const [periscopeAccount] = named(/^periscope-account-information\.js$/i);
  const spacesMetadata = named(/^spaces-metadata(-part\d+)?\.js$/i).sort(byPart);
  const tweets = named(/^((community-|note-)?tweets?)(-part\d+)?\.js$/i).sort(byPart);
  const known = [manifest, account, ...spacesMetadata, ...tweets].filter((file) => file !== undefined);
  return {
    ...(manifest && { manifest }),
    ...(account && { account }),
    ...(periscopeAccount && { periscopeAccount }),
    spacesMetadata,
    tweets,
    audio: files.flatMap((file) => toAudioFile(file, areHashed)).sort(bySpaceAndPart),
    attachments: files.flatMap(toAttachment),
    zips: files.filter(isInnerZip),
    dated: files.filter(({ name }) => DATED_NAME.test(name)),
    scripts: [...new Set([...known, ...scripts])],
  };
}

/**
 * Whether this is an X archive, or a part of one: it has audio or another file of a Space, or files of an archive
 * before 2019, or a script that begins like X's. `readHead` returns the first `SCRIPT_HEAD_BYTES` of a file as text.
 */
export async function looksLikeXArchive(
  { audio, attachments, dated, scripts }: Layout,
  readHead: (file: FileRef) => Promise<string>,
): Promise<boolean> {
  if (audio.length > 0 || attachments.length > 0 || dated.length > 0) return true;
  for (const script of scripts.slice(0, MAX_SCRIPTS_TRIED)) {
    if (/^\uFEFF?\s*window\.(__THAR_CONFIG|YTD\.)/.test(await readHead(script))) return true;
  }
  return false;
}

function relevantFiles(names: Iterable<string>): FileRef[] {
  const files: FileRef[] = [];
  let index = 0;
  for (const name of names) {
    if (isRelevant(name)) files.push({ index, name });
    index++;
  }
  return files;
}

/** `assets/` contains other scripts: those of the archive's viewer. */
function isDataScript({ name }: FileRef): boolean {
  return /\.js$/i.test(name) && !isInFolder(name, 'assets') && !isInFolder(name, 'spaces_media');
}

/** Files in a folder `data` come first, then those that are nested least. */
function byNearness(a: FileRef, b: FileRef): number {
  const depth = ({ name }: FileRef): number => name.split('/').length + (isInFolder(name, 'data') ? 0 : 1000);
  return depth(a) - depth(b) || a.index - b.index;
}

function bySpaceAndPart(a: AudioFile, b: AudioFile): number {
  if (a.spaceId === b.spaceId) return a.part - b.part;
  return a.spaceId < b.spaceId ? -1 : 1;
}

/** `tweets.js`, `tweets-part1.js`, … `tweets-part10.js`. */
function byPart(a: FileRef, b: FileRef): number {
  const part = ({ name }: FileRef): number => Number(/-part(\d+)\.js$/i.exec(name)?.[1] ?? 0);
  return part(a) - part(b);
}

function toAudioFile({ index, name }: FileRef, areHashed: boolean): AudioFile[] {
  const audio = audioNameOf(name, areHashed);
  return audio ? [{ index, name, ...audio }] : [];
}

function toAttachment({ index, name }: FileRef): Attachment[] {
  if (!isInFolder(name, 'spaces_media') || audioNameOf(name)) return [];
  const spaceId = spaceOf(name);
  return [{ index, name, ...(spaceId !== undefined && { spaceId }) }];
}

/** In `spaces_media` a ZIP is an attachment. */
function isInnerZip({ name }: FileRef): boolean {
  return /\.zip$/i.test(name) && !isInFolder(name, 'spaces_media');
}

function isRelevant(name: string): boolean {
  return RELEVANT_NAME.test(name) && !JUNK_NAME.test(name);
}

function isInFolder(name: string, folder: string): boolean {
  return name.toLowerCase().split('/').slice(0, -1).includes(folder);
}

/** In `spaces_media`, and for files named as X names them, the Space of a file that may be its attachment. */
function spaceOf(name: string): string | undefined {
  return hasHashedName(name) ? undefined : /^space-([A-Za-z0-9]{1,64})/i.exec(baseOf(name))?.[1];
}
