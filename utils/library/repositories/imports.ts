import type { DatabaseOpener } from '#utils/library/database.ts';
import { announceChange, onChange } from '#utils/library/changes.ts';
import type { ImportRecord, ImportReport } from '#utils/library/import-record.ts';
import { write } from '#utils/library/write.ts';

export interface Imports {
  /** The reports of all imports, newest first. */
  list(): Promise<ImportReport[]>;
  /** Calls back when the library changes. Returns a function that unsubscribes. */
  onChange(listener: () => void): () => void;
}

export function createImports(open: DatabaseOpener): Imports {
  return {
    async list() {
      const records = await (await open()).getAll('imports');
      return records
        .map(({ metadata: _raw, ...report }) => report)
        .sort((a, b) => b.importedAt - a.importedAt);
    },

    onChange,
  };
}

/** Stores the report of an import. Throws CodedError `quota` if the disk or the quota is full. */
export async function addImport(open: DatabaseOpener, record: ImportRecord): Promise<void> {
  await write(await open(), ['imports'], ({ store }) => store.put(record));
  announceChange();
}
