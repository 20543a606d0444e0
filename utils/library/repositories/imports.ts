import { announceChange, onChange } from '#utils/library/changes.ts';
import type { Database } from '#utils/library/database.ts';
import type { ImportRecord, ImportReport } from '#utils/library/import-record.ts';
import { write } from '#utils/library/write.ts';

export interface Imports {
  /** What every import so far has brought, newest first. */
  list(): Promise<ImportReport[]>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function createImports(opening: Promise<Database>): Imports {
  return {
    async list() {
      const records = await (await opening).getAll('imports');
      return records
        .map(({ metadata: _raw, ...report }) => report)
        .sort((a, b) => b.importedAt - a.importedAt);
    },

    onChange,
  };
}

/** Keeps the report of an import. Throws CodedError `quota` where there is no room. */
export async function addImport(opening: Promise<Database>, record: ImportRecord): Promise<void> {
  await write(await opening, ['imports'], ({ store }) => store.put(record));
  announceChange();
}
