import type { Database } from './database.ts';
import type { ImportRecord } from './import-record.ts';

/** Keeps the report of an import. */
export async function addImport(opening: Promise<Database>, record: ImportRecord): Promise<void> {
  await (await opening).put('imports', record);
}
