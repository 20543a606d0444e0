import { CodedError } from '#utils/coded-error.ts';
import type { FileOutcome } from '#utils/library/index.ts';
import { locatePayload, partOfSource, STORED, type Entry, type Source } from '#utils/zip/index.ts';
import { cancellableSource } from './cancellable-source.ts';
import { entryItem, type FileItem } from './file-item.ts';
import { openZip, type OpenArchive, type OpenedZip, type OpenZipOptions } from './open-zip.ts';
import { peekItem } from './peek-item.ts';
import { refusalCodeOf } from './refusal-code.ts';

/**
 * How many ZIPs inside one ZIP are opened. "Download all" of a cloud drive wraps the parts of an archive, and X makes
 * few of them.
 */
const MAX_INNER_ZIPS = 100;

export interface OpenInnerZipsOptions extends OpenZipOptions {
  /** Writes a compressed ZIP to where its bytes can be read in any order. */
  inflate(item: FileItem, onBytes: (count: number) => void): Promise<Source>;
}

/** The ZIPs inside a ZIP that could be opened, and the outcome of each, also of those that could not. */
export interface InnerZips {
  archives: OpenArchive[];
  files: FileOutcome[];
}

/**
 * Opens the ZIPs inside a ZIP, one level deep: mail programs and cloud drives wrap archives like that. A stored one is
 * read where it is. What turns out to be no ZIP is left out.
 */
export async function openInnerZips(
  { source, directory, layout, archive }: OpenedZip,
  options: OpenInnerZipsOptions,
): Promise<InnerZips> {
  const inner: InnerZips = { archives: [], files: [] };
  if (layout.zips.length > MAX_INNER_ZIPS) archive.file.code = 'too-large';
  for (const { index } of layout.zips.slice(0, MAX_INNER_ZIPS)) {
    const entry = directory.entryOf(index);
    const row = { name: baseOf(entry.name), size: entry.size, inside: source.name };
    try {
      const opened = await openInnerZip(source, entry, options);
      const file = Object.assign(opened.archive.file, row);
      inner.archives.push({ ...opened.archive, file });
      inner.files.push(file);
    } catch (error) {
      const code = refusalCodeOf(error, options.signal);
      if (code !== 'not-a-zip') inner.files.push({ ...row, code });
    }
  }
  return inner;
}

async function openInnerZip(
  source: Source,
  entry: Entry,
  { onProgress, ...options }: OpenInnerZipsOptions,
): Promise<OpenedZip> {
  const onShare = (share: number): void =>
    onProgress(Math.min(1, (entry.headerOffset + share * entry.compressedSize) / source.size));
  const inner =
    entry.method === STORED && !entry.isEncrypted
      ? partOfSource(source, await locatePayload(source, entry, options.signal), baseOf(entry.name))
      : await inflateZip(entryItem(source, entry), onShare, options);
  return openZip(inner, { ...options, onProgress: onShare });
}

/** Looks at its first bytes before it writes all of it. Throws CodedError `not-a-zip`. */
async function inflateZip(
  item: FileItem,
  onShare: (share: number) => void,
  { inflate, signal }: Pick<OpenInnerZipsOptions, 'inflate' | 'signal'>,
): Promise<Source> {
  const { head, close } = await peekItem(item, 2, signal);
  await close();
  if (new TextDecoder('latin1').decode(head) !== 'PK') {
    throw new CodedError('not-a-zip', `${item.path} is no ZIP`);
  }
  let bytes = 0;
  const source = await inflate(item, (count) => onShare((bytes += count) / item.size));
  return cancellableSource(source, signal);
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
