import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { layoutOf, type Layout } from '#utils/archive/index.ts';
import { sniffAudio } from '#utils/audio/index.ts';
import type { FileItem } from './file-item.ts';
import type { OpenArchive } from './open-zip.ts';
import { peekItem, SNIFFED_BYTES } from './peek-item.ts';

/** Hex digits of the content's SHA-256 that replace an unknown Space's id. */
const DIGITS = 12;

/** How many files of one folder or ZIP are taken for recordings. */
const MAX_FILES = 200;

const AUDIO_EXTENSION = /(?:^|\/)(?!\._)[^/]*\.(?:aac|adts|ts|m2ts|m4a|m4b|mp4|m4v|mov|mpe?g)$/i;

/** A name like X's for audio whose own name contains no Space's id: `sound-` and its hash become the id. */
export async function nameAudio(item: FileItem, signal: AbortSignal): Promise<string> {
  // The browser's own SHA-256 needs all bytes at once, in memory.
  const hash = sha256.create();
  for await (const chunk of item.open(signal)) hash.update(chunk);
  return `space-sound-${bytesToHex(hash.digest()).slice(0, DIGITS)}_0.ts`;
}

/**
 * A folder or ZIP with nothing of X's, but with audio: each such file is named as if it had been chosen by itself. Otherwise the
 * archive itself. `names`: of its items.
 */
export async function withNamedAudio(
  archive: OpenArchive,
  names: readonly string[],
  signal: AbortSignal,
): Promise<OpenArchive> {
  if (!isEmpty(archive.layout())) return archive;
  const renamed = [...names];
  let count = 0;
  for (const [index, name] of names.entries()) {
    if (count >= MAX_FILES || !AUDIO_EXTENSION.test(name)) continue;
    const item = archive.itemAt(index);
    if (!(await isAudio(item, signal))) continue;
    renamed[index] = await nameAudio(item, signal);
    count += 1;
  }
  return count === 0 ? archive : { ...archive, layout: () => layoutOf(renamed, true) };
}

function isEmpty({ audio, attachments, dated, scripts, zips }: Layout): boolean {
  return [audio, attachments, dated, scripts, zips].every((files) => files.length === 0);
}

async function isAudio(item: FileItem, signal: AbortSignal): Promise<boolean> {
  const { head, close } = await peekItem(item, SNIFFED_BYTES, signal);
  await close();
  return sniffAudio(head) !== 'unknown';
}
