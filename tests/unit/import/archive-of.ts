import { layoutOf } from '#utils/archive/index.ts';
import { fileItem } from '#utils/import/open/file-item.ts';
import type { OpenArchive } from '#utils/import/open/open-zip.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

/** The contents of files by their paths, or why they cannot be read. */
export type ArchiveFiles = Record<string, string | Error>;

/** An archive of these files. One that is an error cannot be read, for that reason; `opened` are those that were. */
export function archiveOf(files: ArchiveFiles): { archive: OpenArchive; opened: string[] } {
  const paths = Object.keys(files);
  const opened: string[] = [];
  const archive: OpenArchive = {
    layout: () => layoutOf(paths),
    itemAt(index) {
      const path = paths[index] ?? '';
      const contents = files[path];
      const bytes = new TextEncoder().encode(typeof contents === 'string' ? contents : 'unreadable');
      const item = fileItem(sourceOf(bytes, path), path);
      return {
        ...item,
        open(signal) {
          opened.push(path);
          if (contents instanceof Error) throw contents;
          return item.open(signal);
        },
      };
    },
    refuseOverlaps: () => undefined,
  };
  return { archive, opened };
}
