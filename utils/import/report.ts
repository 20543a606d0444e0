import type { ArchiveContents } from '#utils/archive/index.ts';
import type { Account } from '../library/records.ts';
import type { SpaceOutcome } from '../library/import-record.ts';
import type { ImportCounts } from './status.ts';

/** Counts what became of the Spaces, each once; `partial` and `damaged` are those of them whose sound is so. */
export function countOutcomes(outcomes: readonly SpaceOutcome[]): ImportCounts {
  const count = (matches: (outcome: SpaceOutcome) => boolean): number => outcomes.filter(matches).length;
  return {
    new: count(({ outcome }) => outcome === 'new'),
    replaced: count(({ outcome }) => outcome === 'replaced'),
    kept: count(({ outcome }) => outcome === 'kept'),
    missing: count(({ outcome }) => outcome === 'missing'),
    partial: count(({ state }) => state === 'partial'),
    damaged: count(({ state }) => state === 'damaged'),
  };
}

/** Whose archive it is; undefined where it does not say. */
export function accountOf({ account, manifest }: ArchiveContents): Account | undefined {
  const id = account?.accountId ?? manifest?.accountId;
  const handle = account?.username ?? manifest?.username;
  return id === undefined ? undefined : { id, ...(handle !== undefined && { handle }) };
}
