import type { PlannedSpace } from '#utils/archive/index.ts';
import type { SpaceOutcome } from '#utils/library/index.ts';

/** Names the planned Spaces that an import had not come to when it was stopped. */
export function unreachedOf(
  plan: readonly PlannedSpace[],
  outcomes: readonly SpaceOutcome[],
): SpaceOutcome[] {
  const reached = new Set(outcomes.map(({ spaceId }) => spaceId));
  return plan
    .filter(({ spaceId }) => !reached.has(spaceId))
    .map(({ spaceId, metadata: { startedAt, endedAt } = {} }) => ({
      spaceId,
      kind: 'unreached',
      state: 'missing',
      ...(startedAt !== undefined && { startedAt }),
      ...(endedAt !== undefined && { endedAt }),
    }));
}
