import type { Participant } from './hydra-fields.ts';

/**
 * What the tags between the frames tell, about once a second, as columns: five hours are 18,000 ticks with few
 * different lists of participants. Plain data: it can be cloned and stored.
 */
export interface TimedTags {
  /** Media time in seconds. */
  at: Float64Array;
  /** Wall clock in ms since 1970; NaN where a tick does not tell. */
  clock: Float64Array;
  /** Loudness of all ticks in a row, rounded down; X's -2 for "not speaking" included. */
  levels: Int8Array;
  /** Where in `levels` each tick's begin; one more at the end. None where a tick does not tell. */
  levelStarts: Uint32Array;
  /** For each tick, who was on stage: which of `stages`. */
  participantList: Uint32Array;
  /** The different lists of participants; the first is empty. */
  participantLists: Participant[][];
  /** Media time in seconds of each segment's timestamp … */
  segmentAt: Float64Array;
  /** … and the transport stream time it gives, in seconds, going on past the 33-bit wrap. */
  segmentPts: Float64Array;
  /** How many frames of tags could not be read. */
  unreadable: number;
}

/** One tick, taken out of the columns. */
export interface TimedTag {
  /** Media time in seconds. */
  at: number;
  /** Wall clock in ms since 1970. */
  clock?: number;
  /** Loudness 0–100 of the host, then of each participant by position. */
  levels?: Int8Array;
  participants: Participant[];
}

export function readTimedTag(log: TimedTags, i: number): TimedTag {
  const clock = log.clock[i] ?? Number.NaN;
  const levels = log.levels.subarray(log.levelStarts[i], log.levelStarts[i + 1]);
  return {
    at: log.at[i] ?? 0,
    participants: log.participantLists[log.participantList[i] ?? 0] ?? [],
    ...(Number.isNaN(clock) ? {} : { clock }),
    ...(levels.length > 0 ? { levels } : {}),
  };
}

/** How many ticks at the start are asked for the time: a few wrong clocks are outvoted. */
const CLOCKS_READ = 9;

/** The wall clock (ms since 1970) at media time 0; undefined where no tick tells. */
export function clockAtStart(log: TimedTags): number | undefined {
  const starts: number[] = [];
  for (let i = 0; i < log.clock.length && starts.length < CLOCKS_READ; i += 1) {
    const clock = log.clock[i] ?? Number.NaN;
    if (!Number.isNaN(clock)) starts.push(clock - (log.at[i] ?? 0) * 1000);
  }
  const median = starts.sort((a, b) => a - b)[starts.length >> 1];
  return median === undefined ? undefined : Math.round(median);
}
