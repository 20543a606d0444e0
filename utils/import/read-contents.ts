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
  type MetadataFault,
} from '#utils/archive/index.ts';
import { codeOf } from '../coded-error.ts';
import type { OpenArchive } from './open-archives.ts';
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
  const headOf = ({ index }: FileRef): Promise<string> => readHead(itemAt(index), SCRIPT_HEAD_BYTES, signal);
  if (!(await looksLikeXArchive(layout, headOf))) return undefined;

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
