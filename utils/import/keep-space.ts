import type { SpaceOutcome } from '../library/import-record.ts';
import type { KnownSpace } from '../library/read-known.ts';
import type { Shelf } from '../library/shelve.ts';
import { describeRecording } from './describe-recording.ts';
import { lostSound } from './lost-sound.ts';
import { isSameFacts } from './merge-facts.ts';
import type { SpaceToTake } from './space-to-take.ts';

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
