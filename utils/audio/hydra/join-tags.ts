import type { TimedTags } from './timed-tags.ts';

/** One part of a recording. */
export interface TimedTagsPart {
  timedTags: TimedTags;
  /** Seconds */
  duration: number;
}

/** The timed tags of all parts on one time axis, on which the parts follow each other without a gap. */
export function joinTimedTags(parts: TimedTagsPart[]): TimedTags {
  const starts = runningTotals(parts.map((part) => part.duration));
  const levelsBefore = runningTotals(parts.map((part) => part.timedTags.levels.length));
  const listsBefore = runningTotals(parts.map((part) => part.timedTags.participantLists.length));
  const logs = parts.map((part) => part.timedTags);
  const total = logs.reduce((sum, log) => sum + log.levels.length, 0);
  return {
    at: Float64Array.from(logs.flatMap((log, i) => plus(log.at, starts[i]))),
    clock: Float64Array.from(logs.flatMap((log) => [...log.clock])),
    levels: Int8Array.from(logs.flatMap((log) => [...log.levels])),
    levelStarts: Uint32Array.from([
      ...logs.flatMap((log, i) => plus(log.levelStarts.subarray(0, -1), levelsBefore[i])),
      total,
    ]),
    participantList: Uint32Array.from(logs.flatMap((log, i) => plus(log.participantList, listsBefore[i]))),
    participantLists: logs.flatMap((log) => log.participantLists),
    segmentAt: Float64Array.from(logs.flatMap((log, i) => plus(log.segmentAt, starts[i]))),
    segmentPts: Float64Array.from(logs.flatMap((log) => [...log.segmentPts])),
    unreadable: logs.reduce((sum, log) => sum + log.unreadable, 0),
  };
}

/** For each number, the sum of all numbers before it. */
function runningTotals(numbers: number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number) - number);
}

function plus(numbers: Float64Array | Uint32Array, offset = 0): number[] {
  return Array.from(numbers, (number) => number + offset);
}
