import {
  layoutOf,
  looksLikeXArchive,
  MAX_METADATA_BYTES,
  parseAccount,
  parseManifest,
  parsePeriscopeAccount,
  parseSpaces,
  SCRIPT_HEAD_BYTES,
  type ArchiveContents,
  type FileRef,
  type Layout,
  type MetadataFault,
} from '#utils/archive/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import type { OpenArchive } from './open-files.ts';
import { readHead, readText } from './read-text.ts';

/**
 * Reads what one archive says of its owner and of their Spaces; undefined where it is no X archive. What cannot be
 * understood is left out: sound needs none of it.
 */
export async function readContents(
  { names, itemAt }: OpenArchive,
  signal: AbortSignal,
): Promise<ArchiveContents | undefined> {
  const layout = layoutOf(names());
  if (!(await isXArchive(layout, itemAt, signal))) return undefined;

  const faults: MetadataFault[] = [];
  async function parse<T>(
    file: FileRef | undefined,
    parser: (text: string) => T,
    onFault?: (fault: MetadataFault) => void,
  ): Promise<T | undefined> {
    if (!file) return undefined;
    try {
      return parser(await readText(itemAt(file.index), MAX_METADATA_BYTES, signal));
    } catch (error) {
      signal.throwIfAborted();
      const code = codeOf(error);
      if (code === undefined) throw error;
      onFault?.(code === 'too-large' ? code : 'bad-metadata');
      return undefined;
    }
  }

  const manifest = await parse(layout.manifest, parseManifest);
  const account = await parse(layout.account, parseAccount);
  const periscopeAccount = await parse(layout.periscopeAccount, parsePeriscopeAccount);
  const metadata = [];
  for (const file of layout.spacesMetadata)
    metadata.push(await parse(file, parseSpaces, (fault) => faults.push(fault)));
  return {
    layout,
    spaces: metadata.flatMap((spaces) => spaces ?? []),
    metadataFaults: faults,
    ...(manifest && { manifest }),
    ...(account && { account }),
    ...(periscopeAccount && { periscopeAccount }),
  };
}

/** Throws why a script cannot be read only where no other one tells whose archive it is. */
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
