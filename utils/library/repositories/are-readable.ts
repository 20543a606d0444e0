import type { DatabaseOpener } from '#utils/library/database.ts';
import { betweenImports } from '#utils/library/import-lock.ts';
import { readKnownSpaces } from './known-spaces.ts';

/**
 * Whether everything that is stored of these can still be read. What turns out to be lost is noted. Waits while an import
 * runs. Rejects with the signal's reason.
 */
export async function areReadable(
  open: DatabaseOpener,
  spaceIds: readonly string[],
  signal?: AbortSignal,
): Promise<boolean> {
  let faults = 0;
  const check = async (batch: readonly string[]): Promise<void> => {
    const known = await readKnownSpaces(await open(), batch);
    for (const { lost, changed } of known.values()) faults += lost.length + changed.length;
  };
  await betweenImports(spaceIds, check, signal);
  return faults === 0;
}
