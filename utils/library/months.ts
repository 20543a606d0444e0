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

/** The months of a list that is in order, newest first, in a time zone such as `Europe/Berlin`. */
export function monthsOf(entries: readonly ListEntry[], timeZone: string): ListMonth[] {
  const startOf = monthStarts(timeZone);
  const months: ListMonth[] = [];
  let month: ListMonth | undefined;
  let start = Infinity;
  entries.forEach(({ startedAt, duration }, i) => {
    const isOfNext = startedAt === undefined ? month?.startedAt !== undefined : startedAt < start;
    if (!month || isOfNext) {
      start = startedAt === undefined ? -Infinity : startOf(startedAt);
      month = { ...(startedAt !== undefined && { startedAt }), from: i, count: 0, seconds: 0 };
      months.push(month);
    }
    month.count += 1;
    month.seconds += duration;
  });
  return months;
}

/** Returns a function that says when the month of a time began; all in ms since 1970. */
function monthStarts(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  /** What clocks there show, as if it were UTC. */
  const clockAt = (time: number): number => {
    const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  };
  return (time) => {
    const date = new Date(clockAt(time));
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
    // Twice, since clocks may have been changed in that month.
    const about = first - (clockAt(first) - first);
    return first - (clockAt(about) - about);
  };
}
