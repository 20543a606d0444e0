import { layoutOf } from '#utils/archive/index.ts';
import { fileItem } from '#utils/import/open/file-item.ts';
import type { OpenArchive } from '#utils/import/open/open-zip.ts';
import { crc32 } from '#utils/zip/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

/** The contents of files by their paths, or why they cannot be read. */
export type ArchiveFiles = Record<string, string | Error>;

/** Bytes that come at a time, which may end within a character. */
const PIECE = 7;

/**
 * An archive of these files. One that is an error cannot be read, for that reason. `opened` are the files that were opened,
 * `bytesRead` how many bytes were read of each.
 */
export function archiveOf(files: ArchiveFiles): {
  archive: OpenArchive;
  opened: string[];
  bytesRead: Map<string, number>;
} {
  const paths = Object.keys(files);
  const opened: string[] = [];
  const bytesRead = new Map<string, number>();
  const archive: OpenArchive = {
    layout: () => layoutOf(paths),
    itemAt(index) {
      const path = paths[index] ?? '';
      const contents = files[path];
      const bytes = new TextEncoder().encode(typeof contents === 'string' ? contents : 'unreadable');
      const item = fileItem(sourceOf(bytes, path), path);
      return {
        ...item,
        open() {
          opened.push(path);
          if (contents instanceof Error) throw contents;
          const outcome = { isIntact: true, crc32: 0 };
          return {
            outcome,
            async *[Symbol.asyncIterator]() {
              for (let at = 0; at < bytes.length; at += PIECE) {
                bytesRead.set(path, (bytesRead.get(path) ?? 0) + PIECE);
                const piece = bytes.slice(at, at + PIECE);
                outcome.crc32 = crc32(piece, outcome.crc32);
                yield piece;
              }
            },
          };
        },
      };
    },
    refuseOverlaps: () => undefined,
  };
  return { archive, opened, bytesRead };
}
