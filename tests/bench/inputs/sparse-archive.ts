import { writeZipFile } from '../../fixtures/zip/write-zip-file.ts';
import type { ZipEntry } from '../../fixtures/zip/write-zip.ts';

interface SparseArchive {
  entries: number;
  /** Approximate size of the archive. */
  bytes: number;
  /** The number of audio entries. */
  spaces: number;
}

/** Writes an archive with X's names and structure, all ZIP64. The data of its entries are holes in a sparse file. */
export async function writeSparseArchive(path: string, archive: SparseArchive): Promise<void> {
  const hole = Math.floor(archive.bytes / archive.entries);
  const every = Math.floor(archive.entries / archive.spaces);
  const entries = Array.from({ length: archive.entries }, (_, i): ZipEntry => {
    const name = i % every === every - 1 ? audioName(i) : mediaName(i);
    return { name, hole, isZip64: true };
  });
  await writeZipFile(path, { entries, isZip64: true });
}

function audioName(i: number): string {
  return `data/spaces_media/space-1${String(i).padStart(12, 'BdGYNqvKbEGX')}_0.ts`;
}

/** X's names of images: the id of the post, and that of the image. */
function mediaName(i: number): string {
  const folder = i % 3 === 0 ? 'direct_messages_media' : 'tweets_media';
  return `data/${folder}/1402387${String(i).padStart(12, '0')}-E3ZkQh${String(i).padStart(9, 'X')}.jpg`;
}
