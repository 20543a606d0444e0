import type { Database } from './database.ts';
import type { ImportRecord } from './import-record.ts';
import { write } from './write.ts';

/** Keeps the report of an import. Throws CodedError `quota` where there is no room. */
export async function addImport(opening: Promise<Database>, record: ImportRecord): Promise<void> {
  await write(await opening, ['imports'], ({ store }) => store.put(record));
}
