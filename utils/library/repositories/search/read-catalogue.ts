import { catalogueEntryOf, type CatalogueEntry } from '#utils/library/catalogue.ts';
import { readRecordings } from '#utils/library/repositories/read-recordings.ts';
import type { Database } from '#utils/library/schema.ts';
import { purgePacked, readPacked, type PackedRows } from '#utils/library/repositories/packed-rows.ts';

/** A browser keeps larger rows than 64 KiB in a file of their own. */
const MAX_ENTRIES = 250;

const CATALOGUE: PackedRows<'catalogue', CatalogueEntry> = {
  store: 'catalogue',
  log: 'uncatalogued',
  toChunks,
  fromChunks: (chunks) => chunks.flat(),
  withChanges: (known, ids, found) => [...known.filter(({ spaceId }) => !ids.has(spaceId)), ...found],
  readNow: readCatalogueEntries,
};

/** The words of all recordings, deleted ones included, in no order: the stored catalogue, with what has changed since. */
export function readCatalogue(database: Database): Promise<CatalogueEntry[]> {
  return readPacked(database, CATALOGUE);
}

/** Stores the catalogue anew after recordings were removed permanently, of which nothing may stay in it. */
export function purgeCatalogue(database: Database): Promise<void> {
  return purgePacked(database, CATALOGUE);
}

/** Read from the recordings themselves. */
export async function readCatalogueEntries(
  database: Database,
  spaceIds?: readonly string[],
): Promise<CatalogueEntry[]> {
  return (await readRecordings(database, spaceIds)).map(catalogueEntryOf);
}

function toChunks(entries: readonly CatalogueEntry[]): CatalogueEntry[][] {
  const chunks: CatalogueEntry[][] = [];
  // At least one, which says that the library is empty.
  for (let at = 0; at === 0 || at < entries.length; at += MAX_ENTRIES)
    chunks.push(entries.slice(at, at + MAX_ENTRIES));
  return chunks;
}
