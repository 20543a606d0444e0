import type { SpaceMetadata } from './parse-spaces.ts';

/**
 * Two entries about one Space, of archives made at different times: the later one, which knows its end, says how it
 * was; the other fills in what that one leaves out.
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
