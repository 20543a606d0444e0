const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
/** A tweet's form: `Wed Oct 10 20:19:24 +0000 2018`. */
const TWEET = /^\w{3} (\w{3}) (\d{1,2}) (\d{2}):(\d{2}):(\d{2}) \+0000 (\d{4})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Times before Twitter existed or far in the future are wrong. */
const EARLIEST = Date.UTC(2006, 0);
const LATEST = Date.UTC(2100, 0);

/**
 * Parses a time into ms since 1970. Accepts ISO 8601 (of any precision; UTC without a zone), a tweet's form, and
 * seconds, milli-, micro- or nanoseconds since 1970, recognised by their size. Undefined for anything else.
 */
export function parseTimestamp(value: unknown): number | undefined {
  if (typeof value === 'number') return unlessImplausible(byMagnitude(value));
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d{9,20}(\.\d+)?$/.test(text)) return unlessImplausible(byMagnitude(Number(text)));
  return unlessImplausible(parseIso(text) ?? parseTweetTime(text));
}

function byMagnitude(value: number): number {
  if (value < 1e11) return value * 1e3;
  if (value < 1e14) return value;
  return value < 1e17 ? value / 1e3 : value / 1e6;
}

function parseIso(text: string): number | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second = 0, fraction = '', zone = 'Z'] = match;
  const fullSeconds = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  );
  const time = fullSeconds + Number(fraction.slice(0, 3).padEnd(3, '0')) - zoneOffset(zone);
  // X has written seconds as if they were milliseconds: a year of 1970.
  return time >= 0 && time < Date.UTC(1971, 0) ? time * 1e3 : time;
}

/** ms that a zone is ahead of UTC. */
function zoneOffset(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -offset : offset;
}

function parseTweetTime(text: string): number | undefined {
  const [, month = '', day, hour, minute, second, year] = TWEET.exec(text) ?? [];
  if (!MONTHS.includes(month)) return undefined;
  const numbers = [Number(day), Number(hour), Number(minute), Number(second)] as const;
  return Date.UTC(Number(year), MONTHS.indexOf(month), ...numbers);
}

function unlessImplausible(time: number | undefined): number | undefined {
  return time !== undefined && time >= EARLIEST && time < LATEST ? Math.round(time) : undefined;
}
