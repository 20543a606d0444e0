import {
  looksLikeXArchive,
  MAX_ALL_METADATA_BYTES,
  MAX_METADATA_BYTES,
  MAX_METADATA_FILES,
  parseAccount,
  parseManifest,
  parsePeriscopeAccount,
  parseSpaces,
  SCRIPT_HEAD_BYTES,
  type ArchiveContents,
  type MetadataFault,
  type FileRef,
  type Layout,
  type SpaceMetadata,
} from '#utils/archive/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import type { Account } from '#utils/library/index.ts';
import { countWork } from '#utils/import/progress.ts';
import type { FileItem } from './file-item.ts';
import type { OpenArchive } from './open-zip.ts';

/** An open archive together with its contents. */
export interface ReadArchive {
  open: OpenArchive;
  contents: ArchiveContents;
}

/**
 * Reads what an archive says about its owner and their Spaces; undefined if it is no X archive. Skips what it cannot
 * parse: importing audio needs none of it. `onProgress` is called with 0–1, by bytes of the lists of Spaces.
 */
export async function readContents(
  archive: OpenArchive,
  signal: AbortSignal,
  onProgress: (share: number) => void = () => undefined,
): Promise<ArchiveContents | undefined> {
  const { itemAt } = archive;
  const layout = archive.layout();
  if (!(await isXArchive(layout, itemAt, signal))) return undefined;
  const lists = layout.spacesMetadata.slice(0, MAX_METADATA_FILES);
  const total = lists.reduce((sum, { index }) => sum + itemAt(index).size, 0);
  const onBytes = countWork(total, onProgress);

  const faults: MetadataFault[] = [];
  async function parse<T>(
    file: FileRef | undefined,
    parser: (text: string) => T,
    onFault?: (fault: MetadataFault) => void,
    maxBytes = MAX_METADATA_BYTES,
  ): Promise<T | undefined> {
    if (!file) return undefined;
    try {
      return parser(await readText(itemAt(file.index), maxBytes, signal, onBytes));
    } catch (error) {
      onFault?.(faultOf(file.name, error, signal));
      return undefined;
    }
  }

  const manifest = await parse(layout.manifest, parseManifest);
  const account = await parse(layout.account, parseAccount);
  const periscopeAccount = await parse(layout.periscopeAccount, parsePeriscopeAccount);
  const metadata: SpaceMetadata[][] = [];
  let left = MAX_ALL_METADATA_BYTES;
  for (const file of lists) {
    const maxBytes = Math.min(left, MAX_METADATA_BYTES);
    metadata.push((await parse(file, parseSpaces, (fault) => faults.push(fault), maxBytes)) ?? []);
    left -= Math.min(left, itemAt(file.index).size);
  }
  const [unread] = layout.spacesMetadata.slice(MAX_METADATA_FILES);
  if (unread) faults.push({ name: unread.name, code: 'too-large' });
  return {
    layout,
    spaces: metadata.flat(),
    metadataFaults: faults,
    ...(manifest && { manifest }),
    ...(account && { account }),
    ...(periscopeAccount && { periscopeAccount }),
  };
}

/** Throws what is not a matter of that file. */
function faultOf(name: string, error: unknown, signal: AbortSignal): MetadataFault {
  signal.throwIfAborted();
  const code = codeOf(error);
  if (code === undefined) throw error;
  return { name, code: code === 'too-large' || code === 'unsupported-zip' ? code : 'bad-metadata' };
}

/** The archive's owner; undefined if it does not say. */
export function accountOf({ account, manifest }: ArchiveContents): Account | undefined {
  const id = account?.accountId ?? manifest?.accountId;
  const handle = account?.username ?? manifest?.username;
  return id === undefined ? undefined : { id, ...(handle !== undefined && { handle }) };
}

/** If no script identifies the archive as X's, throws why the first unreadable one could not be read. */
async function isXArchive(
  layout: Layout,
  itemAt: OpenArchive['itemAt'],
  signal: AbortSignal,
): Promise<boolean> {
  const failures: unknown[] = [];
  const isKnown = await looksLikeXArchive(layout, async ({ index }) => {
    try {
      return await readHead(itemAt(index), SCRIPT_HEAD_BYTES, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (codeOf(error) === undefined) throw error;
      failures.push(error);
      return '';
    }
  });
  if (!isKnown && failures.length > 0) throw failures[0];
  return isKnown;
}

/** All of an item's text. Throws CodedError `too-large` beyond `maxBytes`. */
async function readText(
  item: FileItem,
  maxBytes: number,
  signal: AbortSignal,
  onBytes: (count: number) => void,
): Promise<string> {
  if (item.size > maxBytes) throw new CodedError('too-large', `${item.path} has ${item.size} bytes`);
  return readHead(item, maxBytes, signal, onBytes);
}

/** The text of an item's first bytes. Bytes that are not UTF-8 become U+FFFD. */
async function readHead(
  item: FileItem,
  maxBytes: number,
  signal: AbortSignal,
  onBytes: (count: number) => void = () => undefined,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of item.open(signal)) {
    text += decoder.decode(chunk, { stream: true });
    onBytes(chunk.length);
    if (text.length >= maxBytes) return text;
  }
  return text + decoder.decode();
}
