import { announceChange } from '#utils/library/changes.ts';
import type { Edits } from '#utils/library/records.ts';
import type { Database } from '#utils/library/schema.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { write } from '#utils/library/rows/write.ts';
import { noteUncatalogued } from '#utils/library/repositories/search/note-changes.ts';
import { noteOutdated } from './read-outline.ts';

/**
 * Changes what the person has said about each of these, all or none. Reads and writes in one transaction, so that it never
 * overwrites an edit from another page.
 */
export async function editAll(
  database: Database,
  spaceIds: readonly string[],
  change: (edits: Edits) => Edits,
): Promise<void> {
  if (spaceIds.length === 0) return;
  const editedAt = Date.now();
  await write(database, ['edits', 'outdated', 'uncatalogued'], async (transaction) => {
    const store = transaction.objectStore('edits');
    for (const spaceId of spaceIds) {
      const edits = await store.get(spaceId);
      const changed = change(edits && isValidRow('edits', edits) ? edits : { spaceId });
      await store.put({ ...changed, editedAt });
    }
    await Promise.all([noteOutdated(transaction, spaceIds), noteUncatalogued(transaction, spaceIds)]);
  });
  announceChange({ stores: ['edits'], spaces: spaceIds });
}
