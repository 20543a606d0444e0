import { isCopy, spaceOf } from './keys.ts';
import type { LibraryRecording } from './records.ts';

/** The other recordings that are of the same Space, and have different audio. */
export function otherCopies<Listed extends Pick<LibraryRecording, 'spaceId'>>(
  recordings: readonly Listed[],
  { spaceId }: Pick<LibraryRecording, 'spaceId'>,
): Listed[] {
  const space = spaceOf(spaceId);
  return recordings.filter((each) => each.spaceId !== spaceId && spaceOf(each.spaceId) === space);
}

/** The ids of the recordings about which the person has not said yet which of the copies is theirs. */
export function undecidedCopies(
  recordings: readonly Pick<LibraryRecording, 'spaceId' | 'isKept'>[],
): Set<string> {
  // Most libraries have none, and thousands of recordings.
  if (!recordings.some(({ spaceId }) => isCopy(spaceId))) return new Set();
  const copies = Map.groupBy(recordings, ({ spaceId }) => spaceOf(spaceId));
  const undecided = [...copies.values()].filter(
    (group) => group.length > 1 && group.some(({ isKept }) => !isKept),
  );
  return new Set(undecided.flat().map(({ spaceId }) => spaceId));
}
