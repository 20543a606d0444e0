import type { PlannedSpace } from '#utils/archive/index.ts';
import type { Database } from '#utils/library/index.ts';
import type { StoreRecordingContext } from './store-recording.ts';
import type { ReadArchive } from '#utils/import/plan/offered-titles.ts';
import { planRecordings } from '#utils/import/plan/planned-recordings.ts';
import { plannedBytes, isAlreadyStored } from '#utils/import/plan/planned-recording.ts';
import { withoutSalvaged, type SalvagedRecordings } from './salvaged-recordings.ts';
import { requireFreeSpace } from '#utils/import/plan/require-free-space.ts';
import { createLocalPool, type PartWorkerPool } from '#utils/import/worker/part-storers.ts';
import { storeInParallel, type SpacesOutcome } from './store-in-parallel.ts';

export interface ImportContext extends Omit<StoreRecordingContext, 'onBytes' | 'storePart'> {
  opening: Promise<Database>;
  /** How much room there is: `navigator.storage.estimate`. */
  estimate(): Promise<StorageEstimate>;
  /** Told 0–1, by bytes of sound. */
  onProgress(share: number): void;
  /** Who takes so many parts of sound; by default whoever runs the import. */
  openPool?(parts: number): PartWorkerPool;
  /** Bytes that will be needed beside the sound. */
  alsoNeeded?: number;
}

/**
 * Takes in the planned Spaces, as many at a time as there are to take them, each visible as soon as it is whole. A full
 * disk or the person's "cancel" ends it: what is done stays. Throws where nothing came of any. Of what was `found` before
 * only the rest is taken, and the facts.
 */
export async function storeRecordings(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  { found, ...context }: ImportContext & { found: SalvagedRecordings['spaces'] },
): Promise<SpacesOutcome> {
  const left = plan.map((planned) => withoutSalvaged(planned, found.get(planned.spaceId)));
  const spaces = await planRecordings(left, archives, context);
  const wanted = spaces.filter((space) => !isAlreadyStored(space));
  const total = wanted.reduce((sum, space) => sum + plannedBytes(space), 0);
  requireFreeSpace(total + (context.alsoNeeded ?? 0), await context.estimate());
  const { openPool = createLocalPool } = context;
  const pool = openPool(wanted.reduce((sum, { parts }) => sum + parts.length, 0));
  try {
    const outcome = await storeInParallel(spaces, { ...context, total, pool });
    if (!outcome.stopped) context.onProgress(1);
    return outcome;
  } finally {
    await pool.close();
  }
}
