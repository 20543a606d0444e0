import { mergeMetadata, type PlannedSpace } from '#utils/archive/index.ts';
import { type Database, readKnownSpaces, type KnownSpace } from '#utils/library/index.ts';
import { foundFacts } from './found-facts.ts';
import { mergeFacts } from './space-facts.ts';
import { offeredTitles, type ReadArchive } from './offered-titles.ts';
import type { PlannedRecording } from './planned-recording.ts';

interface PlanContext {
  opening: Promise<Database>;
  signal: AbortSignal;
}

/** The planned Spaces with all that is known of each: from these archives, from the owner's posts, from the library. */
export async function planRecordings(
  plan: readonly PlannedSpace[],
  archives: readonly ReadArchive[],
  { opening, signal }: PlanContext,
): Promise<PlannedRecording[]> {
  const library = await readKnownSpaces(
    await opening,
    plan.map(({ spaceId }) => spaceId),
  );
  // What is known from earlier tells which post is a Space's, and whose handles are wanted.
  const enriched = plan.map((planned) => withMetadata(planned, library.get(planned.spaceId)));
  const offers = await offeredTitles(enriched, archives, signal);
  const contents = archives.map((archive) => archive.contents);
  return enriched.map((planned): PlannedRecording => {
    const known = library.get(planned.spaceId);
    return {
      spaceId: planned.spaceId,
      facts: mergeFacts(known?.facts ?? {}, foundFacts(planned, contents, offers)),
      known,
      parts: planned.audio.flatMap(({ part, copies: [copy] }) => {
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
