import { announceChange, onChange } from '#utils/library/changes.ts';
import type { ImportRecord, ImportReport } from '#utils/library/import-record.ts';
import type { Database } from '#utils/library/schema.ts';
import { write } from '#utils/library/write.ts';

export interface Imports {
  /** The reports of all imports that have ended, newest first. */
  list(): Promise<ImportReport[]>;
  /** Calls back when the library changes. Returns a function that unsubscribes. */
  onChange(listener: () => void): () => void;
}

export function createImports(opening: Promise<Database>): Imports {
  return {
    async list() {
      const records = await (await opening).getAll('imports');
      return records
        .filter(({ begun }) => !begun)
        .map(({ metadata: _raw, ...report }) => report)
        .sort((a, b) => b.importedAt - a.importedAt);
    },

    onChange,
  };
}

/** Stores the report of an import. Throws CodedError `quota` if the disk or the quota is full. */
export async function addImport(opening: Promise<Database>, record: ImportRecord): Promise<void> {
  await write(await opening, ['imports'], ({ store }) => store.put(record));
  announceChange();
}
