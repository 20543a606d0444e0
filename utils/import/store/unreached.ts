import type { PlannedSpace } from '#utils/archive/index.ts';
import type { SpaceOutcome } from '#utils/library/import-record.ts';

/** Names the planned Spaces that an import had not come to when it was stopped. */
export function unreachedOf(
  plan: readonly PlannedSpace[],
  outcomes: readonly SpaceOutcome[],
): SpaceOutcome[] {
  const reached = new Set(outcomes.map(({ space }) => space));
  return plan
    .filter(({ space }) => !reached.has(space))
    .map(({ space, metadata: { startedAt, endedAt } = {} }) => ({
      space,
      outcome: 'unreached',
      state: 'missing',
      ...(startedAt !== undefined && { startedAt }),
      ...(endedAt !== undefined && { endedAt }),
    }));
}
