import { mergeMetadata, type PlannedSpace } from '#utils/archive/index.ts';
import type { Database } from '#utils/library/database.ts';
import { readKnown, type KnownSpace } from '#utils/library/repositories/known-spaces.ts';
import { foundFacts } from './found-facts.ts';
import { mergeFacts } from './space-facts.ts';
import { offeredTitles, type ReadArchive } from './offered-titles.ts';
import type { SpaceToTake } from './planned-recording.ts';

interface Tools {
  opening: Promise<Database>;
  signal: AbortSignal;
}

/** The planned Spaces with all that is known of each: from these archives, from the owner's posts, from the library. */
export async function spacesToTake(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  { opening, signal }: Tools,
): Promise<SpaceToTake[]> {
  const library = await readKnown(
    await opening,
    plan.map(({ space }) => space),
  );
  // What is known from earlier tells which post is a Space's, and whose handles are wanted.
  const told = plan.map((planned) => withMetadata(planned, library.get(planned.space)));
  const offers = await offeredTitles(told, archives, signal);
  const contents = archives.map((archive) => archive.contents);
  return told.map((planned): SpaceToTake => {
    const known = library.get(planned.space);
    return {
      space: planned.space,
      facts: mergeFacts(known?.facts ?? {}, foundFacts(planned, contents, offers)),
      known,
      parts: planned.sound.flatMap(({ part, copies: [copy] }) => {
        const item = copy && archives[copy.archive]?.open.itemAt(copy.file.index);
        return item ? [{ part, item }] : [];
      }),
      ...(planned.missing && { missing: planned.missing }),
    };
  });
}

function withMetadata(planned: PlannedSpace, known: KnownSpace | undefined): PlannedSpace {
  const earlier = known?.facts.metadata;
  if (!earlier) return planned;
  return {
    ...planned,
    metadata: planned.metadata ? mergeMetadata(earlier, planned.metadata) : earlier,
  };
}
