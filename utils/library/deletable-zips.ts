import type { MissingReason } from '#utils/archive/index.ts';
import type { FileOutcome, ImportReport, SpaceOutcome } from './import-record.ts';
import type { LibraryRecording } from './records.ts';

/** No ZIP of this person's could bring sound that is missing for these reasons. */
const BEYOND_HELP: MissingReason[] = ['not-creator', 'too-old'];

/**
 * The ZIPs of an import that the library needs no more: all of them, if everything in them came in whole and is in
 * the library now, else none.
 */
export function deletableZips(report: ImportReport, recordings: readonly LibraryRecording[]): FileOutcome[] {
  const { files, spaces, failed, stopped, unreached, untaken } = report;
  const wasWhole =
    failed === undefined &&
    stopped === undefined &&
    unreached === 0 &&
    untaken === 0 &&
    files.every(({ code }) => code === undefined);
  if (!wasWhole) return [];
  const whole = new Set(recordings.flatMap(({ spaceId, state }) => (state === 'complete' ? [spaceId] : [])));
  const isSafe = (outcome: SpaceOutcome): boolean => whole.has(outcome.spaceId) || isBeyondHelp(outcome);
  const isAllSafe = spaces.some(({ spaceId }) => whole.has(spaceId)) && spaces.every(isSafe);
  return isAllSafe ? files.filter(({ name }) => /\.zip$/i.test(name)) : [];
}

function isBeyondHelp({ kind: outcome, code, reason }: SpaceOutcome): boolean {
  return outcome === 'missing' && code === undefined && reason !== undefined && BEYOND_HELP.includes(reason);
}
