import { layoutOf, parseItems } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { readDirectory, readEntry, readEntryHead, type Directory, type Source } from '#utils/zip/index.ts';
import { shapeOf, saidWords, type Shape } from './shape.ts';

/** An archive without anything that it says: what a report of a problem may contain of it. */
export interface ArchiveShape {
  /** What this is, and its version. */
  afterspace: 'archive-shape-1';
  bytes: number;
  entries: number;
  isComplete: boolean;
  /** Why the ZIP could not be read. */
  code?: string;
  scripts: ScriptShape[];
  /** All other files, by their type. */
  files: FileGroup[];
}

export interface ScriptShape {
  file: 'manifest.js' | 'spaces-metadata.js';
  bytes: number;
  /** What the script assigns to, if that is a name of X's. */
  assigns?: 'window.__THAR_CONFIG' | 'window.YTD';
  /** Why it could not be read. */
  code?: string;
  items?: number;
  shape?: Shape;
}

interface FileGroup {
  /** Whether it is in X's folder for audio. */
  folder: 'spaces_media' | 'other';
  /** The extension, where it is one of `TYPES`. */
  type: string;
  count: number;
  bytes: number;
  /** What their first bytes say, of the first few. */
  signatures?: Record<string, number>;
}

const TYPES =
  'js json html css txt csv xml svg png jpg jpeg gif webp ico mp4 m4a m4s mov ts aac mp3 wav ogg zip woff woff2 ttf'.split(
    ' ',
  );
const MAX_SCRIPT = 8 * 1024 * 1024;
const MAX_SNIFFED = 20;
const HEAD = 4096;

/** Reads the shape of an archive. An archive that cannot be read has a code instead. */
export async function readArchiveShape(source: Source, signal?: AbortSignal): Promise<ArchiveShape> {
  const empty: ArchiveShape = {
    afterspace: 'archive-shape-1',
    bytes: source.size,
    entries: 0,
    isComplete: false,
    scripts: [],
    files: [],
  };
  try {
    const directory = await readDirectory(source, signal);
    return { ...empty, ...(await shapeOfEntries(source, directory, signal)) };
  } catch (error) {
    signal?.throwIfAborted();
    return { ...empty, code: codeOf(error) ?? 'unexpected' };
  }
}

async function shapeOfEntries(
  source: Source,
  directory: Directory,
  signal: AbortSignal | undefined,
): Promise<Pick<ArchiveShape, 'entries' | 'isComplete' | 'scripts' | 'files'>> {
  const { manifest, account, spacesMetadata } = layoutOf(directory.names());
  const read = async (index: number): Promise<string> => {
    const { bytes } = await readEntry(source, directory.entryOf(index), { maxBytes: MAX_SCRIPT, signal });
    return new TextDecoder().decode(bytes);
  };
  const chosen = [
    ...(manifest ? [{ file: 'manifest.js' as const, index: manifest.index }] : []),
    ...spacesMetadata.map(({ index }) => ({ file: 'spaces-metadata.js' as const, index })),
  ];
  const scripts: ParsedScript[] = [];
  for (const { file, index } of chosen) {
    const { size: bytes } = directory.entryOf(index);
    scripts.push({ file, bytes, ...(await parseScript(() => read(index), signal)) });
  }
  // The account's own name must not be shown as that of a field.
  const owner = account ? (await parseScript(() => read(account.index), signal)).values : [];
  const said = saidWords([...(owner ?? []), ...scripts.flatMap(({ values }) => values ?? [])]);
  const own = new Set(chosen.map(({ index }) => index));
  return {
    entries: directory.count,
    isComplete: directory.isComplete,
    scripts: scripts.map(({ values, ...script }) =>
      values ? { ...script, items: values.length, shape: shapeOf(values, said) } : script,
    ),
    files: await groupFiles(source, directory, own, signal),
  };
}

interface ParsedScript extends Omit<ScriptShape, 'items' | 'shape'> {
  values?: unknown[];
}

async function parseScript(
  read: () => Promise<string>,
  signal: AbortSignal | undefined,
): Promise<Pick<ParsedScript, 'assigns' | 'code' | 'values'>> {
  try {
    const text = await read();
    const assigns = /^[\s\uFEFF]*window\.(__THAR_CONFIG|YTD)\b/.exec(text)?.[1];
    return {
      ...(assigns === 'YTD' && { assigns: 'window.YTD' as const }),
      ...(assigns === '__THAR_CONFIG' && { assigns: 'window.__THAR_CONFIG' as const }),
      values: parseItems(text),
    };
  } catch (error) {
    signal?.throwIfAborted();
    return { code: codeOf(error) ?? 'unexpected' };
  }
}

async function groupFiles(
  source: Source,
  directory: Directory,
  own: ReadonlySet<number>,
  signal: AbortSignal | undefined,
): Promise<FileGroup[]> {
  const groups = new Map<string, FileGroup>();
  let index = -1;
  for (const name of directory.names()) {
    index += 1;
    if (own.has(index) || name.endsWith('/')) continue;
    const extension = /\.([A-Za-z0-9]{1,5})$/.exec(name)?.[1]?.toLowerCase() ?? '';
    const type = TYPES.includes(extension) ? extension : 'other';
    const folder = /(^|\/)spaces_media\//.test(name) ? 'spaces_media' : 'other';
    const group = groups.get(`${folder}/${type}`) ?? { folder, type, count: 0, bytes: 0 };
    const entry = directory.entryOf(index);
    group.count += 1;
    group.bytes += entry.size;
    if (folder === 'spaces_media' && group.count <= MAX_SNIFFED) {
      const signature = await signatureOf(
        () => readEntryHead(source, entry, { maxBytes: HEAD, signal }),
        signal,
      );
      group.signatures = { ...group.signatures, [signature]: (group.signatures?.[signature] ?? 0) + 1 };
    }
    groups.set(`${folder}/${type}`, group);
  }
  return [...groups.values()];
}

/** The kind of a file by its first bytes, in a word of ours: the bytes themselves may be a text. */
async function signatureOf(
  read: () => Promise<Uint8Array>,
  signal: AbortSignal | undefined,
): Promise<string> {
  try {
    const head = await read();
    const audio = sniffAudio(head);
    if (audio !== 'unknown') return audio;
    if (head.length === 0) return 'empty';
    const start = String.fromCharCode(...head.subarray(0, 4));
    return SIGNATURES.find(([bytes]) => start.startsWith(bytes))?.[1] ?? 'unknown';
  } catch (error) {
    signal?.throwIfAborted();
    return codeOf(error) ?? 'unexpected';
  }
}

const SIGNATURES = [
  ['ID3', 'id3'],
  ['OggS', 'ogg'],
  ['RIFF', 'riff'],
  ['fLaC', 'flac'],
  ['\u001aE\u00df\u00a3', 'matroska'],
  ['#EXT', 'playlist'],
  ['PK', 'zip'],
  ['\u0089PNG', 'png'],
  ['\u00ff\u00d8\u00ff', 'jpeg'],
  ['{', 'json'],
  ['[', 'json'],
  ['<', 'markup'],
] as const;
