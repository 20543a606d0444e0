import { writeZipFile } from '../../fixtures/zip/write-zip-file.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';

interface SparseArchive {
  entries: number;
  /** Bytes of the whole, nearly. */
  bytes: number;
  /** How many of the entries are sound. */
  spaces: number;
}

/** Writes an archive named and built like X's, ZIP64 throughout, with holes in place of what its entries hold. */
export async function writeSparseArchive(path: string, archive: SparseArchive): Promise<void> {
  const hole = Math.floor(archive.bytes / archive.entries);
  const every = Math.floor(archive.entries / archive.spaces);
  const entries = Array.from({ length: archive.entries }, (_, i): ZipEntry => {
    const name = i % every === every - 1 ? soundName(i) : mediaName(i);
    return { name, hole, isZip64: true };
  });
  await writeZipFile(path, { entries, isZip64: true });
}

function soundName(i: number): string {
  return `data/spaces_media/space-1${String(i).padStart(12, 'BdGYNqvKbEGX')}_0.ts`;
}

/** As X names pictures: a post's id, and that of the picture. */
function mediaName(i: number): string {
  const folder = i % 3 === 0 ? 'direct_messages_media' : 'tweets_media';
  return `data/${folder}/1402387${String(i).padStart(12, '0')}-E3ZkQh${String(i).padStart(9, 'X')}.jpg`;
}
