import { formatBytes } from './bytes.ts';
import { createDurations } from './durations.ts';
import { formatRelative } from './relative.ts';

/** How one language writes what is measured. */
export interface Formats {
  /** `1:03:45` or `3:05`: whole seconds that have passed. */
  clock(seconds: number): string;
  /** `1 hr 4 min`: what a person would say, to the minute, below a minute to the second. */
  duration(seconds: number): string;
  /** `1 hour, 3 minutes, 45 seconds`: exact, for being read aloud. */
  spokenDuration(seconds: number): string;
  /** `49.8 MB`, in thousands as systems and shops count. */
  bytes(bytes: number): string;
  /** `Mar 22, 2022`; takes ms since 1970, like all that follow. */
  day(at: number): string;
  /** `Mar 22, 2022, 7:26 PM` */
  moment(at: number): string;
  /** `Tuesday, March 22, 2022` */
  longDay(at: number): string;
  /** `7:26 – 8:30 PM`, over midnight too, or the start alone where the end is not known. */
  wallClock(from: number, to?: number): string;
  /** `7:26:24 PM`: a moment in a recording. */
  clockTime(at: number): string;
  /** `19 hours ago`, `in 3 days`: how far from `now` a moment is. */
  relative(at: number, now: number): string;
  /** `34%` of a share between 0 and 1. */
  percent(share: number): string;
  /** `3 new, 12 kept` */
  list(items: readonly string[]): string;
  /** `12:31 and 47:02` */
  sentenceList(items: readonly string[]): string;
}

/** `locale` may be regional (`es-MX`); `timeZone` is the machine's unless told. */
export function createFormats(locale: string, timeZone?: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone });
  const durations = createDurations(locale);
  const day = dates({ dateStyle: 'medium' });
  const moment = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const longDay = dates({ dateStyle: 'full' });
  const time = dates({ timeStyle: 'short' });
  const toTheSecond = dates({ timeStyle: 'medium' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const sentenceList = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });

  return {
    clock: durations.clock,
    duration: (seconds) => durations.inUnits(seconds, 'short'),
    spokenDuration: (seconds) => durations.inUnits(seconds, 'long'),
    bytes: (bytes) => formatBytes(locale, bytes),
    day: (at) => day.format(at),
    moment: (at) => moment.format(at),
    longDay: (at) => longDay.format(at),
    wallClock(from, to) {
      if (to === undefined || to <= from) return time.format(from);
      // Of times on two days a range would name both dates, too.
      const isOneDay = day.format(from) === day.format(to);
      return isOneDay ? time.formatRange(from, to) : `${time.format(from)} – ${time.format(to)}`;
    },
    clockTime: (at) => toTheSecond.format(at),
    relative: (at, now) => formatRelative(locale, at - now),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    sentenceList: (items) => sentenceList.format(items),
  };
}
