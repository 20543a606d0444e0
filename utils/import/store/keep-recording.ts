import type { SpaceOutcome, KnownSpace, LibraryWriter } from '#utils/library/index.ts';
import { describeRecording } from '#utils/import/describe/describe-recording.ts';
import { lostAudio } from '#utils/import/describe/lost-audio.ts';
import { isSameFacts } from '#utils/import/plan/space-facts.ts';
import type { PlannedRecording } from '#utils/import/plan/planned-recording.ts';

export interface KeepContext {
  library: LibraryWriter;
  /** ms since 1970 */
  now: number;
}

/**
 * Leaves the sound that the library has, and takes up what is newly known of it; what was deleted comes back by it.
 * Undefined where nothing is left to come back.
 */
export async function keepRecording(
  { facts }: Pick<PlannedRecording, 'facts'>,
  known: KnownSpace,
  { library, now }: KeepContext,
): Promise<SpaceOutcome | undefined> {
  const { spaceId, state, duration: seconds, deletedAt, clock } = known.recording;
  const isBack = deletedAt !== undefined;
  if (isBack && !(await library.restore(spaceId, now))) return undefined;
  const isNews = !isSameFacts(facts, known.facts);
  const parts = isNews || state !== 'complete' ? await library.parts(spaceId) : [];
  if (isNews) {
    const { recording, speakers } = describeRecording(spaceId, facts, parts, now);
    await library.describe(recording, speakers, facts);
  }
  return { spaceId, kind: isBack ? 'new' : 'kept', state, seconds, ...lostAudio(parts, clock?.gaps) };
}
