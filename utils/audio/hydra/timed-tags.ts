import type { Participant } from './hydra-fields.ts';

/**
 * What the tags between the frames say, about once a second, as columns: five hours are 18,000 timed tags with few
 * different lists of participants. Plain data: it can be cloned and stored.
 */
export interface TimedTags {
  /** Media time in seconds. */
  at: Float64Array;
  /** Wall clock in ms since 1970; NaN where a tag has none. */
  clock: Float64Array;
  /** Loudness values of all tags in a row, rounded down, including X's -2 for "not speaking". */
  levels: Int8Array;
  /**
   * Where each tag's values begin in `levels`, and one more number for the end. A tag without levels has an empty
   * range.
   */
  levelStarts: Uint32Array;
  /** For each tag, the index in `participantLists` of those who could speak. */
  participantList: Uint32Array;
  /** The different lists of participants; the first is empty. */
  participantLists: Participant[][];
  /** Media time in seconds of each segment's timestamp … */
  segmentAt: Float64Array;
  /** … and its transport stream time in seconds, continued past the 33-bit wrap. */
  segmentPts: Float64Array;
  /** How many ID3 frames could not be read. */
  unreadable: number;
}

/** One timed tag, read from the columns. */
export interface TimedTag {
  /** Media time in seconds. */
  at: number;
  /** Wall clock in ms since 1970. */
  clock?: number;
  /** Loudness 0–100 of the host, then of each participant by position. */
  levels?: Int8Array;
  participants: Participant[];
}

export function timedTagAt(log: TimedTags, i: number): TimedTag {
  const clock = log.clock[i] ?? Number.NaN;
  const levels = log.levels.subarray(log.levelStarts[i], log.levelStarts[i + 1]);
  return {
    at: log.at[i] ?? 0,
    participants: log.participantLists[log.participantList[i] ?? 0] ?? [],
    ...(Number.isNaN(clock) ? {} : { clock }),
    ...(levels.length > 0 ? { levels } : {}),
  };
}

/** How many tags at the start are read for the time: the median ignores a few wrong clocks. */
const CLOCKS_READ = 9;

/** The wall clock (ms since 1970) at media time 0; undefined where no tag has a clock. */
export function clockAtStart(log: TimedTags): number | undefined {
  const starts: number[] = [];
  for (let i = 0; i < log.clock.length && starts.length < CLOCKS_READ; i += 1) {
    const clock = log.clock[i] ?? Number.NaN;
    if (!Number.isNaN(clock)) starts.push(clock - (log.at[i] ?? 0) * 1000);
  }
  const median = starts.sort((a, b) => a - b)[starts.length >> 1];
  return median === undefined ? undefined : Math.round(median);
}
