import type { DatabaseOpener } from '#utils/library/database.ts';
import { announceChange, onChangeOf, type OnChange } from '#utils/library/changes.ts';
import type { ImportRecord, ImportReport } from '#utils/library/import-record.ts';
import { readRow, readRows } from '#utils/library/rows/read-rows.ts';
import type { Database } from '#utils/library/schema.ts';
import { write } from '#utils/library/rows/write.ts';

export interface Imports {
  /** The reports of all imports that have ended, newest first. */
  list(): Promise<ImportReport[]>;
  /** Removes the report of an import. What was imported stays. */
  remove(id: string): Promise<void>;
  onChange: OnChange;
}

export function createImports(open: DatabaseOpener): Imports {
  return {
    async list() {
      const { rows } = await readRows(await open(), 'imports');
      return rows
        .filter(({ begun }) => !begun)
        .map(({ metadata: _raw, ...report }) => report)
        .sort((a, b) => b.importedAt - a.importedAt);
    },

    async remove(id) {
      await write(await open(), ['imports'], ({ store }) => store.delete(id));
      announceChange({ stores: ['imports'] });
    },

    onChange: onChangeOf('imports'),
  };
}

/** The report of an import that has ended, with X's own entries; undefined if there is none. */
export async function readImportRecord(database: Database, id: string): Promise<ImportRecord | undefined> {
  const record = await readRow(database, 'imports', id);
  return record?.begun ? undefined : record;
}

/** Stores the report of an import. Throws CodedError `quota` if the disk or the quota is full. */
export async function addImport(open: DatabaseOpener, record: ImportRecord): Promise<void> {
  await write(await open(), ['imports'], ({ store }) => store.put(record));
  announceChange({ stores: ['imports'] });
}

/** Adds reports of earlier imports that the library does not have. Returns how many. */
export async function addReports(database: Database, records: readonly ImportRecord[]): Promise<number> {
  let added = 0;
  await write(database, ['imports'], async ({ store }) => {
    added = 0;
    for (const record of records) {
      if ((await store.getKey(record.id)) !== undefined) continue;
      await store.put(record);
      added += 1;
    }
  });
  if (added > 0) announceChange({ stores: ['imports'] });
  return added;
}

/** Removes what the reports of imports say about these Spaces, X's own entries included. */
export async function eraseFromReports(database: Database, spaceIds: readonly string[]): Promise<void> {
  const erased = new Set(spaceIds);
  const { rows } = await readRows(database, 'imports');
  for (const { id } of rows.filter((record) => withoutSpaces(record, erased) !== record)) {
    await write(database, ['imports'], async ({ store }) => {
      const record = await store.get(id);
      if (record) await store.put(withoutSpaces(record, erased));
    });
  }
}

/** The same record if it says nothing about them. */
function withoutSpaces(record: ImportRecord, erased: ReadonlySet<string>): ImportRecord {
  const spaces = record.spaces.filter(({ spaceId }) => !erased.has(spaceId));
  const metadata = record.metadata.filter((raw) => !names(raw, erased));
  const isSame = spaces.length === record.spaces.length && metadata.length === record.metadata.length;
  return isSame ? record : { ...record, spaces, metadata };
}

/** Whether X's own entry, whatever its shape, is about one of these Spaces: its id is one of the entry's texts. */
function names(raw: unknown, spaceIds: ReadonlySet<string>): boolean {
  if (typeof raw === 'string') return spaceIds.has(raw);
  return (
    typeof raw === 'object' && raw !== null && Object.values(raw).some((value) => names(value, spaceIds))
  );
}
