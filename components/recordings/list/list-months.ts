import type { LibraryRecording } from '#utils/library/index.ts';

/** Consecutive recordings that began in one month. */
export interface Month {
  /** Unique in the list. */
  key: string;
  /** When its first recording in the list began, ms since 1970; undefined for those without a date. */
  at: number | undefined;
  /** Its first row, counted from 0 in the whole list. */
  from: number;
  /** How many rows it has. */
  count: number;
  /** Of audio, all of them together. */
  seconds: number;
}

/** Months of a list that is sorted by date, in this machine's time zone. */
export function groupByMonth(
  recordings: readonly Pick<LibraryRecording, 'startedAt' | 'duration'>[],
): Month[] {
  const months: Month[] = [];
  for (const [index, { startedAt, duration }] of recordings.entries()) {
    const key = monthKey(startedAt);
    const last = months.at(-1);
    if (last?.key === key) {
      last.count += 1;
      last.seconds += duration;
    } else {
      months.push({ key, at: startedAt, from: index, count: 1, seconds: duration });
    }
  }
  return months;
}

function monthKey(at: number | undefined): string {
  if (at === undefined) return 'undated';
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}`;
}
