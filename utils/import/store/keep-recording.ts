import type { SpaceOutcome } from '#utils/library/import-record.ts';
import type { KnownSpace } from '#utils/library/repositories/known-spaces.ts';
import type { Shelf } from '#utils/library/repositories/import-store.ts';
import { describeRecording } from '#utils/import/describe/describe-recording.ts';
import { lostSound } from '#utils/import/describe/lost-audio.ts';
import { isSameFacts } from '#utils/import/plan/space-facts.ts';
import type { SpaceToTake } from '#utils/import/plan/planned-recording.ts';

export interface KeepTools {
  shelf: Shelf;
  /** ms since 1970 */
  now: number;
}

/**
 * Leaves the sound that the library has, and takes up what is newly known of it; what was deleted comes back by it.
 * Undefined where nothing is left to come back.
 */
export async function keepSpace(
  { facts }: Pick<SpaceToTake, 'facts'>,
  known: KnownSpace,
  { shelf, now }: KeepTools,
): Promise<SpaceOutcome | undefined> {
  const { space, state, duration: seconds, deletedAt, clock } = known.recording;
  const isBack = deletedAt !== undefined;
  if (isBack && !(await shelf.bringBack(space, now))) return undefined;
  const isNews = !isSameFacts(facts, known.facts);
  const parts = isNews || state !== 'complete' ? await shelf.parts(space) : [];
  if (isNews) {
    const { recording, speakers } = describeRecording(space, facts, parts, now);
    await shelf.describe(recording, speakers, facts);
  }
  return { space, outcome: isBack ? 'new' : 'kept', state, seconds, ...lostSound(parts, clock?.gaps) };
}
