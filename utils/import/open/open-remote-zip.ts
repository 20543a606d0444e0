import { layoutOf, type FileRef, type Layout } from '#utils/archive/index.ts';
import type { TakenParts } from '#utils/links/index.ts';
import type { ByteRange, RemoteSource } from '#utils/remote/index.ts';
import { readDirectory, type Directory, type Entry } from '#utils/zip/index.ts';
import { archiveOf, type OpenArchive, type OpenedZip } from './open-zip.ts';

/** A ZIP behind a link whose directory has been read. */
export interface RemoteZip extends Pick<OpenedZip, 'directory' | 'layout'> {
  archive: OpenArchive & { file: NonNullable<OpenArchive['file']> };
}

/**
 * Opens a ZIP behind a link, as a whole or only what is `taken` of it. Its directory must be there: nothing is searched
 * over the network, and no ZIP inside it is opened.
 */
export async function openRemoteZip(
  source: RemoteSource,
  signal: AbortSignal,
  taken?: TakenParts,
): Promise<RemoteZip> {
  const directory = await readDirectory(source, signal);
  const layout = withoutOthers(layoutOf(directory.names()), taken);
  source.expect(rangesOf(directory, [...layout.audio, ...layout.attachments, ...layout.tweets]));
  const { name, size } = source;
  const file = { name, size, isRemote: true } as const;
  return { directory, layout, archive: { ...archiveOf(source, directory), layout: () => layout, file } };
}

function withoutOthers(layout: Layout, taken: TakenParts | undefined): Layout {
  const isTaken = ({ spaceId }: { spaceId?: string }): boolean =>
    !taken || (spaceId !== undefined && taken.spaces.includes(spaceId));
  return {
    ...layout,
    audio: layout.audio.filter(isTaken),
    attachments: layout.attachments.filter(isTaken),
    tweets: !taken || taken.posts ? layout.tweets : [],
    zips: [],
  };
}

/** Bytes of a local header that the directory does not know: its extra field is its own. */
const MAX_USUAL_EXTRA = 256;
const HEADER_BYTES = 30;

/** Where entries are, with their local headers. An entry with a longer header takes one request more. */
export function rangesOf(directory: Directory, files: readonly FileRef[]): ByteRange[] {
  return files.map(({ index }) => rangeOf(directory.entryOf(index)));
}

function rangeOf({ headerOffset, nameBytes, compressedSize, limit }: Entry): ByteRange {
  const length = HEADER_BYTES + nameBytes.length + MAX_USUAL_EXTRA + compressedSize;
  return { offset: headerOffset, length: Math.max(0, Math.min(length, limit - headerOffset)) };
}
