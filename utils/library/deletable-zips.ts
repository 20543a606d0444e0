import type { MissingReason } from '#utils/archive/index.ts';
import type { FileOutcome, ImportReport, SpaceOutcome } from './import-record.ts';
import type { LibraryRecording } from './records.ts';

/** Audio that is missing for these reasons is in no archive of this person. */
const UNOBTAINABLE: MissingReason[] = ['not-creator', 'too-old'];

/**
 * The ZIPs of an import that the library no longer needs: all of them, if everything in them was imported completely
 * and is still in the library, else none.
 */
export function deletableZips(
  report: ImportReport,
  recordings: readonly Pick<LibraryRecording, 'spaceId' | 'state'>[],
): FileOutcome[] {
  // A backup is kept: it is not a download that X makes again.
  if (report.restored) return [];
  const { files, spaces, failed, stopped, unreached, unimported } = report;
  const wasComplete =
    failed === undefined &&
    stopped === undefined &&
    unreached === 0 &&
    unimported === 0 &&
    files.every(({ code, isRemote }) => code === undefined && !isRemote);
  if (!wasComplete) return [];
  const complete = new Set(
    recordings.filter(({ state }) => state === 'complete').map(({ spaceId }) => spaceId),
  );
  const isSafe = (outcome: SpaceOutcome): boolean => complete.has(outcome.spaceId) || isUnobtainable(outcome);
  const isAllSafe = spaces.some(({ spaceId }) => complete.has(spaceId)) && spaces.every(isSafe);
  return isAllSafe ? files.filter(({ name, inside }) => /\.zip$/i.test(name) && inside === undefined) : [];
}

function isUnobtainable({ kind, code, reason }: SpaceOutcome): boolean {
  return kind === 'missing' && code === undefined && reason !== undefined && UNOBTAINABLE.includes(reason);
}
