import type { ChosenSource } from '#utils/import/open/chosen-source.ts';
import type { Take } from '#utils/links/index.ts';
import {
  createLinkReader,
  createRemoteSource,
  probeLink,
  type KeptChunks,
  type RemoteContext,
} from '#utils/remote/index.ts';

export interface OpenTakeContext {
  remote: RemoteContext;
  signal: AbortSignal;
  /** What an earlier try has read of these files. */
  kept?: KeptChunks;
}

/** The parts of a take as sources to import from. Throws a `RemoteError` if one of them is not the file that was planned. */
export async function openTake(
  { parts }: Take,
  { remote, signal, kept }: OpenTakeContext,
): Promise<ChosenSource[]> {
  const sources: ChosenSource[] = [];
  for (const { file, held } of parts) {
    const reader = createLinkReader(await probeLink(file, remote, signal, file), remote);
    const source = createRemoteSource(reader, { signal, slots: remote.slots, held, kept });
    sources.push({ source, remote: source, path: file.name });
  }
  return sources;
}
