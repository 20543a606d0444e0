import { mergeMetadata, type ArchiveContents, type Offers, type PlannedSpace } from '#utils/archive/index.ts';
import { accountOf } from '#utils/import/open/read-contents.ts';
import type { Account, SpaceFacts } from '#utils/library/index.ts';

/** Everything that the archives of one import say about a Space. */
export function factsFrom(
  { spaceId, archive, metadata, audio }: PlannedSpace,
  contents: readonly ArchiveContents[],
  { titles, people }: Offers,
): SpaceFacts {
  const account = ownerOf(contents, archive);
  // Programs that save a Space name the file by its title.
  const named = audio.flatMap(({ copies }) => copies.flatMap(({ file }) => file.title ?? []));
  const choices = [...new Set([...named, ...(titles.get(spaceId) ?? [])])];
  const [titleOffer] = choices;
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
    ...(choices.length > 1 && { titleChoices: choices }),
    ...(handles.length > 0 && { handles: Object.fromEntries(handles) }),
  };
}

/** The owner of the archive at `index`. If that does not say: the owner of all the others, if it is one person. */
export function ownerOf(contents: readonly ArchiveContents[], index: number): Account | undefined {
  const own = contents[index] && accountOf(contents[index]);
  if (own) return own;
  const [first, ...others] = contents.flatMap((each) => accountOf(each) ?? []);
  return others.every(({ id }) => id === first?.id) ? first : undefined;
}

/** Adds found facts to known ones. A found fact replaces a known one, but a missing one removes nothing. */
export function mergeFacts(known: SpaceFacts, found: SpaceFacts): SpaceFacts {
  const merged: SpaceFacts = { ...known, ...found };
  if (known.metadata && found.metadata) merged.metadata = mergeMetadata(known.metadata, found.metadata);
  if (known.handles && found.handles) merged.handles = { ...known.handles, ...found.handles };
  if (known.account && found.account) {
    merged.account = mergeAccounts(known.account, found.account, merged.metadata?.creatorId);
  }
  return merged;
}

/** Two people may have the same Space in their archives: it belongs to its creator, else to the first one known. */
function mergeAccounts(known: Account, found: Account, creatorId: string | undefined): Account {
  if (known.id === found.id) return { ...known, ...found };
  return found.id === creatorId ? found : known;
}

/** Whether nothing says that these are of two people: by the archives' owners, or by the Space's creators. */
export function isSameOwner(known: SpaceFacts, found: SpaceFacts): boolean {
  return (
    isSameOrUnknown(known.account?.id, found.account?.id) &&
    isSameOrUnknown(known.metadata?.creatorId, found.metadata?.creatorId)
  );
}

function isSameOrUnknown(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

export function isSameFacts(a: SpaceFacts, b: SpaceFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
