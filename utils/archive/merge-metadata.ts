import type { SpaceMetadata } from './parse-spaces.ts';

/**
 * Merges two entries about one Space, from archives made at different times. The later one, which knows the Space's
 * end, wins; the other fills in what is missing.
 */
export function mergeMetadata(known: SpaceMetadata, found: SpaceMetadata): SpaceMetadata {
  const isLater = (found.endedAt ?? 0) >= (known.endedAt ?? 0);
  const [early, late] = isLater ? [known, found] : [found, known];
  return {
    ...early,
    ...late,
    hostIds: late.hostIds.length > 0 ? late.hostIds : early.hostIds,
    speakers: late.speakers.length > 0 ? late.speakers : early.speakers,
  };
}
