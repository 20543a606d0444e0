import type { ArchiveContents, PlannedSpace } from '#utils/archive/index.ts';
import { accountOf } from '#utils/import/open/read-contents.ts';
import type { PlannedRecording } from '#utils/import/plan/planned-recordings.ts';
import {
  spaceOf,
  type FileFault,
  type FileOutcome,
  type ImportCode,
  type ImportCounts,
  type ImportRecord,
  type SpaceOutcome,
} from '#utils/library/index.ts';
import type { ImportContext } from './import-context.ts';

/** Counts each Space once; `partial` and `damaged` say how many of them are in that state. */
export function countOutcomes(outcomes: readonly SpaceOutcome[]): ImportCounts {
  const reached = outcomes.filter(({ kind }) => kind !== 'unreached');
  const count = (matches: (outcome: SpaceOutcome) => boolean): number => reached.filter(matches).length;
  return {
    new: count(({ kind }) => kind === 'new'),
    replaced: count(({ kind }) => kind === 'replaced'),
    kept: count(({ kind }) => kind === 'kept'),
    missing: count(({ kind }) => kind === 'missing'),
    partial: count(({ state }) => state === 'partial'),
    damaged: count(({ state }) => state === 'damaged'),
  };
}

/** Adds the times from X's metadata, and why a Space without audio has none. */
export function withFacts(
  outcome: SpaceOutcome,
  { facts: { metadata }, missing }: PlannedRecording,
): SpaceOutcome {
  return {
    ...outcome,
    ...(metadata?.startedAt !== undefined && { startedAt: metadata.startedAt }),
    ...(metadata?.endedAt !== undefined && { endedAt: metadata.endedAt }),
    ...(outcome.state === 'missing' && missing && { reason: missing }),
  };
}

/** The outcomes of planned Spaces that an import had not reached when it was stopped. */
export function unreachedOf(
  plan: readonly PlannedSpace[],
  outcomes: readonly SpaceOutcome[],
): SpaceOutcome[] {
  const reached = new Set(outcomes.map(({ spaceId }) => spaceOf(spaceId)));
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

/** The report of an import that has not stored anything yet. */
export function blankReport(
  contents: readonly ArchiveContents[],
  files: FileOutcome[],
  { now, id = crypto.randomUUID() }: Pick<ImportContext, 'now' | 'id'>,
): ImportRecord {
  const account = contents.map(accountOf).find((each) => each !== undefined);
  return {
    id,
    importedAt: now,
    files,
    counts: countOutcomes([]),
    spaces: [],
    metadata: contents.flatMap(({ spaces }) => spaces.map(({ raw }) => raw)),
    ...(account && { account }),
  };
}

/** Adds the Spaces' outcomes, and what stopped the import early, if anything did. */
export function withOutcomes(
  report: ImportRecord,
  { outcomes, stopped }: { outcomes: SpaceOutcome[]; stopped?: ImportCode | undefined },
): ImportRecord {
  return {
    ...report,
    counts: countOutcomes(outcomes),
    spaces: outcomes,
    ...(stopped && { stopped }),
  };
}

/** How many files a report names of those that were not imported. */
const MAX_FAULTS = 20;

/** The lists of Spaces that could not be read, then the other files. */
export function faultsOf(
  contents: readonly ArchiveContents[],
  others: readonly FileFault[],
): Pick<ImportRecord, 'faults'> {
  const faults = [...contents.flatMap(({ metadataFaults = [] }) => metadataFaults), ...others];
  return faults.length > 0 ? { faults: faults.slice(0, MAX_FAULTS) } : {};
}

/** How many files about Spaces were not imported: unreadable lists and posts, and `lost` attachments. */
export function countUnimported(
  contents: readonly ArchiveContents[],
  { posts, lost }: { posts: number; lost: number },
): number {
  return contents.reduce((sum, { metadataFaults = [] }) => sum + metadataFaults.length, posts + lost);
}
