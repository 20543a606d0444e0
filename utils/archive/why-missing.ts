import type { ArchiveContents } from './archive-contents.ts';
import type { SpaceMetadata } from './parse-spaces.ts';

/** Likely reasons for metadata without sound; the surer one comes first. */
export const MISSING_REASONS = ['still-live', 'not-creator', 'another-part', 'too-old', 'not-told'] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** X promises at least 30 days, in ms, and no more. */
const KEPT_FOR = 30 * 24 * 3600 * 1000;

type Owner = Pick<ArchiveContents, 'manifest' | 'account' | 'periscopeAccount'>;

export function whyMissing(space: Partial<SpaceMetadata>, archive: Owner): MissingReason {
  const { manifest } = archive;
  const owner = ownerIds(archive);
  if (space.endedAt === undefined && space.startedAt !== undefined) return 'still-live';
  if (space.creatorId !== undefined && owner.length > 0 && !owner.includes(space.creatorId))
    return 'not-creator';
  if (manifest?.isPartial) return 'another-part';
  if (manifest?.generatedAt !== undefined && manifest.generatedAt - (space.endedAt ?? Infinity) > KEPT_FOR) {
    return 'too-old';
  }
  return 'not-told';
}

/** All that the owner may be called by: X's id, Periscope's id. */
function ownerIds({ manifest, account, periscopeAccount }: Owner): string[] {
  return [manifest?.accountId, account?.accountId, periscopeAccount?.id, periscopeAccount?.twitterId].filter(
    (id) => id !== undefined,
  );
}
