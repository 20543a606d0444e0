import type { PlannedSpace } from '#utils/archive/index.ts';
import type { Database } from '#utils/library/database.ts';
import type { SpaceTools } from './store-recording.ts';
import type { ReadArchive } from '#utils/import/plan/offered-titles.ts';
import { spacesToTake } from '#utils/import/plan/planned-recordings.ts';
import { bytesOf, isKept } from '#utils/import/plan/planned-recording.ts';
import { withoutFound, type FoundSounds } from './salvaged-recordings.ts';
import { requireRoom } from '#utils/import/plan/require-free-space.ts';
import { takersHere, type SoundTakers } from '#utils/import/worker/part-storers.ts';
import { takeSpaces, type SpacesOutcome } from './store-in-parallel.ts';

export interface ImportTools extends Omit<SpaceTools, 'onBytes' | 'takeSound'> {
  opening: Promise<Database>;
  /** How much room there is: `navigator.storage.estimate`. */
  estimate(): Promise<StorageEstimate>;
  /** Told 0–1, by bytes of sound. */
  onProgress(share: number): void;
  /** Who takes so many parts of sound; by default whoever runs the import. */
  openTakers?(parts: number): SoundTakers;
  /** Bytes that will be needed beside the sound. */
  alsoNeeded?: number;
}

/**
 * Takes in the planned Spaces, as many at a time as there are to take them, each visible as soon as it is whole. A full
 * disk or the person's "cancel" ends it: what is done stays. Throws where nothing came of any. Of what was `found` before
 * only the rest is taken, and the facts.
 */
export async function importSpaces(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  { found, ...tools }: ImportTools & { found: FoundSounds['spaces'] },
): Promise<SpacesOutcome> {
  const left = plan.map((planned) => withoutFound(planned, found.get(planned.space)));
  const spaces = await spacesToTake(left, archives, tools);
  const wanted = spaces.filter((space) => !isKept(space));
  const total = wanted.reduce((sum, space) => sum + bytesOf(space), 0);
  requireRoom(total + (tools.alsoNeeded ?? 0), await tools.estimate());
  const { openTakers = takersHere } = tools;
  const takers = openTakers(wanted.reduce((sum, { parts }) => sum + parts.length, 0));
  try {
    const outcome = await takeSpaces(spaces, { ...tools, total, takers });
    if (!outcome.stopped) tools.onProgress(1);
    return outcome;
  } finally {
    await takers.close();
  }
}
