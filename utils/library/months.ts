import type { ListEntry } from './outline.ts';

/** The recordings of one month, which follow each other in the list. */
export interface ListMonth {
  /** Of the first of them, ms since 1970; undefined for those without a date. */
  startedAt?: number;
  /** The position of its first recording in the list. */
  from: number;
  count: number;
  /** Of audio. */
  seconds: number;
}

/** The months of a list that is in order, newest first, in this machine's time zone. */
export function monthsOf(entries: readonly ListEntry[]): ListMonth[] {
  const months: ListMonth[] = [];
  let month: ListMonth | undefined;
  let start = Infinity;
  entries.forEach(({ startedAt, duration }, i) => {
    const isOfNext = startedAt === undefined ? month?.startedAt !== undefined : startedAt < start;
    if (!month || isOfNext) {
      start = startedAt === undefined ? -Infinity : startOfMonth(startedAt);
      month = { ...(startedAt !== undefined && { startedAt }), from: i, count: 0, seconds: 0 };
      months.push(month);
    }
    month.count += 1;
    month.seconds += duration;
  });
  return months;
}

/** Both in ms since 1970. */
function startOfMonth(time: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth()).getTime();
}
