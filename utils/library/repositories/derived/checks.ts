import { announceChange } from '#utils/library/changes.ts';
import { readRow, readRows } from '#utils/library/rows/read-rows.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import type { Database, PartFault, StoredCheck } from '#utils/library/schema.ts';
import { write, type WriteTransaction } from '#utils/library/rows/write.ts';
import { noteOutdated } from '#utils/library/repositories/read-outline.ts';
import { readStoredRecording } from '#utils/library/repositories/read-recordings.ts';

const OF_A_CHECK = ['recordings', 'checks', 'outdated'] as const;

/** What is found about a recording that is gone by now must not be of the next one with its id. */
async function isInLibrary(
  transaction: WriteTransaction<typeof OF_A_CHECK>,
  spaceId: string,
): Promise<boolean> {
  return (await transaction.objectStore('recordings').getKey(spaceId)) !== undefined;
}

/** The last checks of all recordings that have been checked. */
export async function readChecks(database: Database): Promise<StoredCheck[]> {
  return (await readRows(database, 'checks')).rows;
}

/**
 * Stores a check of the copy that was imported at `importedAt` (ms since 1970). Returns false if that copy is not in the
 * library any more.
 */
export async function storeCheck(
  database: Database,
  check: StoredCheck,
  importedAt: number,
): Promise<boolean> {
  const { spaceId, faults } = check;
  if ((await readStoredRecording(database, spaceId))?.importedAt !== importedAt) return false;
  const known = await readRow(database, 'checks', spaceId);
  const isNews = !isSameFaults(faults, known?.faults ?? []);
  let isThere = false;
  await write(database, OF_A_CHECK, async (transaction) => {
    isThere = await isInLibrary(transaction, spaceId);
    if (!isThere) return;
    await transaction.objectStore('checks').put(check);
    if (isNews) await noteOutdated(transaction, [spaceId]);
  });
  if (!isThere) return false;
  if (isNews) announceChange({ stores: ['checks'], spaces: [spaceId] });
  return true;
}

/** Notes what is wrong with some parts of a recording, beside what the last check has found. */
export async function noteFaults(
  database: Database,
  spaceId: string,
  parts: readonly number[],
  fault: PartFault['fault'],
): Promise<void> {
  let isNews = false;
  await write(database, OF_A_CHECK, async (transaction) => {
    if (!(await isInLibrary(transaction, spaceId))) return;
    const store = transaction.objectStore('checks');
    const stored = await store.get(spaceId);
    const last: StoredCheck = isValidRow('checks', stored) && stored ? stored : unchecked(spaceId);
    const others = last.faults.filter(({ part }) => !parts.includes(part));
    const faults = [...others, ...parts.map((part): PartFault => ({ part, fault }))];
    isNews = !isSameFaults(faults, last.faults);
    if (!isNews) return;
    await store.put({ ...last, faults });
    await noteOutdated(transaction, [spaceId]);
  });
  if (isNews) announceChange({ stores: ['checks'], spaces: [spaceId] });
}

function unchecked(spaceId: string): StoredCheck {
  return { spaceId, checkedAt: 0, bytes: 0, faults: [] };
}

function isSameFaults(a: readonly PartFault[], b: readonly PartFault[]): boolean {
  return listOf(a) === listOf(b);
}

function listOf(faults: readonly PartFault[]): string {
  return faults
    .map(({ part, fault }) => `${part} ${fault}`)
    .sort()
    .join();
}
