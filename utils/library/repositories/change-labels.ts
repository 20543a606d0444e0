import type { Edits } from '#utils/library/records.ts';
import type { Database } from '#utils/library/schema.ts';
import { distinctTags, tagKey } from '#utils/library/tags.ts';
import { editAll } from './edit-all.ts';

/** What is to be different about the labels of recordings; what is absent stays. */
export interface LabelChange {
  isFavourite?: boolean;
  addTags?: readonly string[];
  /** In any case: `News` also removes `news`. */
  removeTags?: readonly string[];
}

type Labels = Pick<Edits, 'isFavourite' | 'tags'>;

/** Changes the labels of each of these in one transaction. Returns what gives each its labels of before. */
export async function changeLabels(
  database: Database,
  spaceIds: readonly string[],
  change: LabelChange,
): Promise<() => Promise<void>> {
  const before = new Map<string, Labels>();
  await editAll(database, spaceIds, (edits) => {
    before.set(edits.spaceId, edits);
    return withLabels(edits, labelsAfter(edits, change));
  });
  return () => editAll(database, spaceIds, (edits) => withLabels(edits, before.get(edits.spaceId) ?? {}));
}

function labelsAfter(
  { isFavourite, tags = [] }: Labels,
  { isFavourite: isFavouriteNow = isFavourite === true, addTags = [], removeTags = [] }: LabelChange,
): Labels {
  const removed = new Set(removeTags.map(tagKey));
  const kept = [...tags, ...addTags].filter((tag) => !removed.has(tagKey(tag)));
  return { ...(isFavouriteNow && { isFavourite: true }), tags: distinctTags(kept) };
}

function withLabels(
  { isFavourite: _favourite, tags: _tags, ...others }: Edits,
  { isFavourite, tags = [] }: Labels,
): Edits {
  return { ...others, ...(isFavourite && { isFavourite }), ...(tags.length > 0 && { tags: [...tags] }) };
}
