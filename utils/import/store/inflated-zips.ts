import type { ImportContext } from '#utils/import/import-context.ts';
import type { FileItem } from '#utils/import/open/file-item.ts';
import { requireFreeSpace } from '#utils/import/plan/require-free-space.ts';
import type { BytesWriter } from '#utils/library/index.ts';
import { sourceFromFile, type Source } from '#utils/zip/index.ts';
import { discardUnlessAborted, writeItem } from './chunked-writer.ts';

/** Compressed ZIPs inside ZIPs, written out for the time of one import. */
export interface InflatedZips {
  /**
   * Writes one, in bounded memory, among the library's uncommitted bytes: if the import dies, the sweep removes it.
   * Throws CodedError `quota` if there is no space for it. A damaged one ends where the damage is.
   */
  inflate(item: FileItem, onBytes: (count: number) => void): Promise<Source>;
  /** Removes all of them. */
  discard(): Promise<void>;
}

export function createInflatedZips({
  library,
  signal,
  estimate,
}: Pick<ImportContext, 'library' | 'signal' | 'estimate'>): InflatedZips {
  const writers: BytesWriter[] = [];
  return {
    async inflate(item, onBytes) {
      requireFreeSpace(item.size, await estimate());
      const writer = await library.openWriter();
      writers.push(writer);
      await writeItem(item, writer, { signal, onBytes });
      const name = item.path.slice(item.path.lastIndexOf('/') + 1);
      return sourceFromFile(new File([await library.readBytes(writer.bytesId)], name));
    },
    async discard() {
      for (const writer of writers) await discardUnlessAborted(() => writer.discard(), signal);
    },
  };
}
