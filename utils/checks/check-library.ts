import { streamBlob } from '#utils/blob-reader.ts';
import { codeOf } from '#utils/coded-error.ts';
import {
  openStoredParts,
  readChecks,
  readRecordings,
  storeCheck,
  type Database,
  type LibraryRecording,
  type PartFault,
  type StoredCheck,
  type StoredPart,
} from '#utils/library/index.ts';
import { crc32 } from '#utils/zip/index.ts';

const DAY = 24 * 3600 * 1000;

/** How much is read in any seven days, so that nobody notices: 5 GB. */
export const MAX_BYTES_A_WEEK = 5e9;

/** How long a check counts, in ms: what was read a week ago need not be read again. */
const VALID_FOR = 7 * DAY;

export interface CheckOptions {
  /** ms since 1970 */
  now: number;
  /** Whether the person plays or imports something: then the check ends, and continues another time. */
  isBusy(): Promise<boolean>;
  signal?: AbortSignal;
}

export interface CheckResult {
  /** The ids of the recordings of which it was not known that some of their bytes are lost or changed. */
  found: string[];
  /** Whether it ended before everything that is due was read, because something else has begun. */
  isEnded: boolean;
}

/**
 * Reads recordings completely, those first whose last check is the oldest, and compares their bytes with the checksums
 * taken when they were imported. What is lost or changed is noted.
 */
export async function checkLibrary(database: Database, options: CheckOptions): Promise<CheckResult> {
  const { now } = options;
  const checks = new Map((await readChecks(database)).map((check) => [check.spaceId, check]));
  const checkedAt = ({ spaceId }: LibraryRecording): number => checks.get(spaceId)?.checkedAt ?? 0;
  let budget = MAX_BYTES_A_WEEK - bytesSince(now - VALID_FOR, [...checks.values()]);
  const due = (await readRecordings(database))
    .filter((recording) => recording.state !== 'missing' && checkedAt(recording) <= now - VALID_FOR)
    .sort((a, b) => checkedAt(a) - checkedAt(b));
  const found: string[] = [];
  for (const recording of due) {
    budget -= recording.bytes;
    if (budget < 0) break;
    const check = await checkRecording(database, recording, options);
    if (check === 'ended') return { found, isEnded: true };
    if (!check) continue;
    const known = checks.get(recording.spaceId)?.faults ?? [];
    if (check.faults.length > known.length) found.push(recording.spaceId);
  }
  return { found, isEnded: false };
}

function bytesSince(start: number, checks: readonly StoredCheck[]): number {
  return checks.reduce((sum, { checkedAt, bytes }) => (checkedAt > start ? sum + bytes : sum), 0);
}

/** `ended`: because something else has begun. Undefined if an import has replaced the recording meanwhile. */
async function checkRecording(
  database: Database,
  { spaceId, importedAt }: LibraryRecording,
  options: CheckOptions,
): Promise<StoredCheck | 'ended' | undefined> {
  const { parts, lost } = await openStoredParts(database, spaceId);
  const faults: PartFault[] = lost.map((part) => ({ part, fault: 'lost' }));
  let bytes = 0;
  for (const { part, files } of parts) {
    for (const file of files) {
      const fault = await faultOf(file, options);
      if (fault === 'ended') return 'ended';
      bytes += file.blob.size;
      if (fault && !faults.some((each) => each.part === part)) faults.push({ part, fault });
    }
  }
  const check = { spaceId, checkedAt: options.now, bytes, faults };
  return (await storeCheck(database, check, importedAt)) ? check : undefined;
}

/** Reads a stored file. `ended`: because something else has begun. */
async function faultOf(
  { blob, size, crc }: StoredPart['files'][number],
  { isBusy, signal = new AbortController().signal }: CheckOptions,
): Promise<PartFault['fault'] | 'ended' | undefined> {
  if (blob.size !== size) return 'lost';
  let actual = 0;
  try {
    for await (const chunk of streamBlob(blob, signal)) {
      actual = crc32(chunk, actual);
      if (await isBusy()) return 'ended';
    }
  } catch (error) {
    if (codeOf(error) === 'lost') return 'lost';
    throw error;
  }
  return crc === undefined || actual === crc ? undefined : 'changed';
}
