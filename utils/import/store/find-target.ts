import type { StoreRecordingContext } from '#utils/import/import-context.ts';
import type { PlannedRecording } from '#utils/import/plan/planned-recordings.ts';
import { isSameOwner, mergeFacts } from '#utils/import/plan/space-facts.ts';
import { copyId, spaceOf, type AudioPart, type KnownSpace, type SpaceFacts } from '#utils/library/index.ts';
import { bestParts } from './choose-parts.ts';
import { isSameAudio } from './is-same-audio.ts';

/** The recording of the library that found audio belongs to. */
export interface Target {
  spaceId: string;
  known: KnownSpace | undefined;
  facts: SpaceFacts;
}

/**
 * Finds the recording that the audio of a Space belongs to. Audio that is not the same as the library's, or is better and
 * comes from somebody else's archive, never replaces it: it is a recording of its own.
 */
export async function findTarget(
  { spaceId, known, facts, found }: PlannedRecording,
  stored: readonly AudioPart[],
  context: StoreRecordingContext,
): Promise<Target> {
  if (!known || stored.length === 0 || (await belongsTo(known, found, stored, context)))
    return { spaceId, known, facts };
  for (let number = 1; ; number += 1) {
    const id = copyId(spaceOf(spaceId), found.account?.id, number);
    const other = await context.library.known(id);
    if (!other) return { spaceId: id, known: undefined, facts: found };
    if (await belongsTo(other, found, stored, context))
      return { spaceId: id, known: other, facts: mergeFacts(other.facts, found) };
  }
}

async function belongsTo(
  known: KnownSpace,
  found: SpaceFacts,
  stored: readonly AudioPart[],
  { library }: StoreRecordingContext,
): Promise<boolean> {
  const readable = (await library.parts(known.recording.spaceId)).filter(({ part }) =>
    known.parts.includes(part),
  );
  if (readable.length === 0) return true;
  const isOwn = isSameOwner(known.facts, found);
  const isInBoth = ({ part }: AudioPart): boolean =>
    readable.some((each) => each.part === part) && stored.some((each) => each.part === part);
  const [earlier, later] = [readable.filter(isInBoth), stored.filter(isInBoth)];
  // Parts that complete each other.
  if (later.length === 0) return isOwn;
  if (!(await isSameAudio(earlier, later, library))) return false;
  return isOwn || !bestParts(readable, stored).some((part) => stored.includes(part));
}
