import { createDurations } from './durations.ts';

/** How one language writes numbers, times and lists. */
export interface Formats {
  /** `1:03:45` or `3:05`: full seconds that have passed. */
  clock(seconds: number): string;
  /** `1 hr 4 min`: to the minute; below a minute, to the second. */
  duration(seconds: number): string;
  /** `1h 4m`, as short as the language has it: where room is scarce. */
  briefDuration(seconds: number): string;
  /** `1 hour, 3 minutes, 45 seconds`: exact, for being read aloud. */
  spokenDuration(seconds: number): string;
  /** `+0.5 s`, `−3,600 s`: how far something is shifted. */
  signedSeconds(seconds: number): string;
  /** `49.8 MB`, in units of 1000 as systems and shops use. */
  bytes(bytes: number): string;
  /** `Mar 22, 2022`. Like all that follow, it takes ms since 1970. */
  day(at: number): string;
  /** `Mar 22, 2022, 7:26 PM` */
  moment(at: number): string;
  /** `Today`, `Yesterday`, otherwise `Tue, Mar 22`: for where the year is clear. `now` in ms since 1970, too. */
  nearDay(at: number, now: number): string;
  /** `Sunday, Dec 6`: a day of this week or the next, where a mistake would cost something. */
  weekday(at: number): string;
  /** `March 2022` */
  month(at: number): string;
  /** `Tuesday, March 22, 2022` */
  longDay(at: number): string;
  /** `7:26 – 8:30 PM`, over midnight too, or the start alone where the end is not known. */
  wallClock(from: number, to?: number): string;
  /** `7:26:24 PM`: a moment in a recording. */
  clockTime(at: number): string;
  /** `19 hours ago`, `in 3 days`: the time from `now` to `at`. */
  relative(at: number, now: number): string;
  /** `1,234` */
  number(value: number): string;
  /** `34%` of a share between 0 and 1. */
  percent(share: number): string;
  /** `3 new, 12 kept` */
  list(items: readonly string[]): string;
  /** `12:31 and 47:02` */
  sentenceList(items: readonly string[]): string;
}

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

const MINUTE = 60_000;

const HOUR = 60 * MINUTE;

const DAY = 24 * HOUR;

/** From here on days are used: `26 hours ago` says more than `yesterday` to someone who waits for a day. */
const MIN_DAYS = 2 * DAY;

/** `locale` may be regional (`es-MX`); `timeZone` defaults to the machine's. */
export function createFormats(locale: string, timeZone?: string): Formats {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, timeZone === undefined ? options : { ...options, timeZone });
  const durations = createDurations(locale);
  const day = dates({ dateStyle: 'medium' });
  const moment = dates({ dateStyle: 'medium', timeStyle: 'short' });
  const longDay = dates({ dateStyle: 'full' });
  const shortDay = dates({ weekday: 'short', day: 'numeric', month: 'short' });
  const weekday = dates({ weekday: 'long', day: 'numeric', month: 'short' });
  const month = dates({ month: 'long', year: 'numeric' });
  const days = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const time = dates({ timeStyle: 'short' });
  const toTheSecond = dates({ timeStyle: 'medium' });
  const list = new Intl.ListFormat(locale, { type: 'unit', style: 'short' });
  const sentenceList = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const shift = { style: 'unit', unit: 'second', unitDisplay: 'short', signDisplay: 'exceptZero' } as const;

  return {
    clock: durations.clock,
    duration: (seconds) => durations.inUnits(seconds, 'short'),
    briefDuration: (seconds) => durations.inUnits(seconds, 'narrow'),
    spokenDuration: (seconds) => durations.inUnits(seconds, 'long'),
    signedSeconds: (seconds) =>
      new Intl.NumberFormat(locale, { ...shift, maximumFractionDigits: 2 }).format(seconds),
    bytes: (bytes) => formatBytes(locale, bytes),
    day: (at) => day.format(at),
    moment: (at) => moment.format(at),
    nearDay(at, now) {
      // Rows of a long list are older: then nothing has to be compared.
      if (now - at > 3 * DAY) return shortDay.format(at);
      const ago = [0, 1].find((count) => day.format(now - count * DAY) === day.format(at));
      return ago === undefined ? shortDay.format(at) : capitalised(days.format(-ago, 'day'), locale);
    },
    weekday: (at) => weekday.format(at),
    month: (at) => capitalised(month.format(at), locale),
    longDay: (at) => longDay.format(at),
    wallClock(from, to) {
      if (to === undefined || to <= from) return time.format(from);
      // A range of times on two days would include both dates.
      const isOneDay = day.format(from) === day.format(to);
      return isOneDay ? time.formatRange(from, to) : `${time.format(from)} – ${time.format(to)}`;
    },
    clockTime: (at) => toTheSecond.format(at),
    relative: (at, now) => formatRelative(locale, at - now),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    list: (items) => list.format(items),
    sentenceList: (items) => sentenceList.format(items),
  };
}

/** Begins with a capital, as a heading or a line does. */
function capitalised(text: string, locale: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** Three digits at most: `812 kB`, `49.8 MB`, `12.9 GB`. */
function formatBytes(locale: string, bytes: number): string {
  const [value, unit] = scale(Math.max(0, bytes) / 1000);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 99.95 && unit !== 'kilobyte' ? 1 : 0,
  }).format(value);
}

function scale(kilobytes: number): [value: number, unit: (typeof UNITS)[number]] {
  const steps = kilobytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(kilobytes) / 3));
  return [kilobytes / 1000 ** steps, UNITS[steps] ?? 'kilobyte'];
}

/** `19 hours ago`, `in 3 days`: full units, rounded towards now. `ms` from now, negative for the past. */
function formatRelative(locale: string, ms: number): string {
  const size = Math.abs(ms);
  const [unit, length] =
    size < HOUR
      ? (['minute', MINUTE] as const)
      : size < MIN_DAYS
        ? (['hour', HOUR] as const)
        : (['day', DAY] as const);
  const value = Math.trunc(ms / length);
  // Zero minutes would be `this minute` in the language's own words.
  if (value === 0) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second');
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(value, unit);
}
