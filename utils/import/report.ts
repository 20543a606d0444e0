import type { ArchiveContents } from '#utils/archive/index.ts';
import type { Account, FileOutcome, ImportRecord, SpaceOutcome } from '#utils/library/index.ts';
import type { PlannedRecording } from '#utils/import/plan/planned-recording.ts';
import type { ImportCode, ImportCounts } from './status.ts';

/** Counts what became of the Spaces, each once; `partial` and `damaged` are those of them whose sound is so. */
export function countOutcomes(outcomes: readonly SpaceOutcome[]): ImportCounts {
  const reached = outcomes.filter(({ kind: outcome }) => outcome !== 'unreached');
  const count = (matches: (outcome: SpaceOutcome) => boolean): number => reached.filter(matches).length;
  return {
    new: count(({ kind: outcome }) => outcome === 'new'),
    replaced: count(({ kind: outcome }) => outcome === 'replaced'),
    kept: count(({ kind: outcome }) => outcome === 'kept'),
    missing: count(({ kind: outcome }) => outcome === 'missing'),
    partial: count(({ state }) => state === 'partial'),
    damaged: count(({ state }) => state === 'damaged'),
  };
}

/** Adds what X's metadata says of the Space, and why there is no sound of it where there is none. */
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

/** The report of an import that has not given anything yet. */
export function blankReport(
  contents: readonly ArchiveContents[],
  files: FileOutcome[],
  now: number,
): ImportRecord {
  const account = contents.map(accountOf).find((each) => each !== undefined);
  return {
    id: crypto.randomUUID(),
    importedAt: now,
    files,
    counts: countOutcomes([]),
    spaces: [],
    metadata: contents.flatMap(({ spaces }) => spaces.map(({ raw }) => raw)),
    ...(account && { account }),
  };
}

/** A report with what became of the Spaces, and what ended it early, if anything did. */
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

/** How much about Spaces lies in the archives that was not taken: lists, and the attachments that were `lost`. */
export function countUntaken(contents: readonly ArchiveContents[], lost: number): number {
  return contents.reduce((sum, { metadataFaults = [] }) => sum + metadataFaults.length, lost);
}

/** Whose archive it is; undefined where it does not say. */
export function accountOf({ account, manifest }: ArchiveContents): Account | undefined {
  const id = account?.accountId ?? manifest?.accountId;
  const handle = account?.username ?? manifest?.username;
  return id === undefined ? undefined : { id, ...(handle !== undefined && { handle }) };
}
