import type { ArchiveContents, Offers, PlannedSpace } from '#utils/archive/index.ts';
import type { Account, SpaceFacts } from '#utils/library/index.ts';
import { accountOf } from '#utils/import/report.ts';

/** All that the archives of one import tell of a Space. */
export function foundFacts(
  { spaceId, archive, metadata }: PlannedSpace,
  contents: readonly ArchiveContents[],
  { titles, people }: Offers,
): SpaceFacts {
  const account = ownerOf(contents, archive);
  const titleOffer = titles.get(spaceId);
  const { creatorId, hostIds = [], speakers = [] } = metadata ?? {};
  const ids = [...(creatorId === undefined ? [] : [creatorId]), ...hostIds, ...speakers.map((s) => s.userId)];
  const handles = ids.flatMap((id) => {
    const handle = people.get(id)?.handle;
    return handle === undefined ? [] : [[id, handle] as const];
  });
  return {
    ...(metadata && { metadata }),
    ...(account && { account }),
    ...(titleOffer !== undefined && { titleOffer }),
    ...(handles.length > 0 && { handles: Object.fromEntries(handles) }),
  };
}

/** The owner of the archive at `index`; where that does not say, of all of them, if they are one person's. */
function ownerOf(contents: readonly ArchiveContents[], index: number): Account | undefined {
  const own = contents[index] && accountOf(contents[index]);
  if (own) return own;
  const [first, ...others] = contents.flatMap((each) => accountOf(each) ?? []);
  return others.every(({ id }) => id === first?.id) ? first : undefined;
}
