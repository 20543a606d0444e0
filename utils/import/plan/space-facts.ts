import { mergeMetadata } from '#utils/archive/index.ts';
import type { Account, SpaceFacts } from '#utils/library/index.ts';

/** What is known of a Space with what an archive tells of it now: a new fact fills in, an absent one erases none. */
export function mergeFacts(known: SpaceFacts, found: SpaceFacts): SpaceFacts {
  const merged: SpaceFacts = { ...known, ...found };
  if (known.metadata && found.metadata) merged.metadata = mergeMetadata(known.metadata, found.metadata);
  if (known.handles && found.handles) merged.handles = { ...known.handles, ...found.handles };
  if (known.account && found.account) {
    merged.account = mergeAccounts(known.account, found.account, merged.metadata?.creatorId);
  }
  return merged;
}

/** Two people may have the same Space in their archives: it is the one's who created it, else whose told first. */
function mergeAccounts(known: Account, found: Account, creatorId: string | undefined): Account {
  if (known.id === found.id) return { ...known, ...found };
  return found.id === creatorId ? found : known;
}

/** Whether two say the same. */
export function isSameFacts(a: SpaceFacts, b: SpaceFacts): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
