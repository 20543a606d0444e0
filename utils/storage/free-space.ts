import { removeFinishedExports } from '#utils/export/index.ts';
import { removeDerived, type Database, type Trash } from '#utils/library/index.ts';
import { readStorageUse } from './storage-use.ts';

/** What can be freed. Recordings in the list are not among it: they are deleted one by one, where they are shown. */
export const FREEABLE = ['deleted', 'derived', 'exports'] as const;

export type Freeable = (typeof FREEABLE)[number];

export interface FreeSpaceDependencies {
  database: Database;
  trash: Pick<Trash, 'list' | 'removePermanently'>;
  /** Whether the browser is still saving a file: then it may be an export. */
  isSaving(): Promise<boolean>;
}

/** Frees what was chosen. Resolves with the bytes that are really gone. */
export async function freeSpace(
  chosen: readonly Freeable[],
  { database, trash, isSaving }: FreeSpaceDependencies,
): Promise<number> {
  let freed = 0;
  const before = await readStorageUse(database);
  if (chosen.includes('deleted'))
    await trash.removePermanently((await trash.list()).map(({ spaceId }) => spaceId));
  if (chosen.includes('derived')) await removeDerived(database);
  const after = await readStorageUse(database);
  freed += before.deleted.bytes - after.deleted.bytes;
  freed += before.derived.waveforms - after.derived.waveforms;
  freed += before.derived.words - after.derived.words;
  if (chosen.includes('exports') && !(await isSaving())) freed += await removeFinishedExports();
  return Math.max(0, freed);
}
