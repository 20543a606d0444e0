import { visibleText } from '#utils/visible-text.ts';

/** An all-day calendar entry with an alarm. */
export interface CalendarDay {
  /** An entry with the same uid replaces an older one in the calendar. */
  uid: string;
  /** `YYYY-MM-DD`, in the person's time zone. */
  day: string;
  summary: string;
  description: string;
  url?: string;
  /** How many hours before the day begins the alarm is. */
  alarmHours: number;
  /** When the entry was created, ms since 1970. */
  madeAt: number;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The day in the person's time zone as `YYYY-MM-DD`. `at`: ms since 1970. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** An iCalendar file (RFC 5545) with one all-day event. */
export function formatCalendar(entry: CalendarDay): string {
  const { uid, day, summary, description, url, alarmHours, madeAt } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afterspace//Afterspace//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${formatStamp(madeAt)}`,
    `DTSTART;VALUE=DATE:${formatDay(day)}`,
    // The end of an all-day event is the first day after it.
    `DTEND;VALUE=DATE:${formatDay(dayAfter(day))}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    ...(url === undefined ? [] : [`URL:${url}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    `TRIGGER:-PT${alarmHours}H`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** RFC 5545, section 3.3.11: escapes the characters that have a meaning, and has none that it forbids. */
function escapeText(text: string): string {
  return visibleText(text)
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const MAX_LINE_OCTETS = 75;

/** RFC 5545, section 3.1: lines have at most 75 octets, continued lines start with a space. Does not split characters. */
function fold(line: string): string {
  const folded: string[] = [];
  let octets = 0;
  let from = 0;
  for (let at = 0; at < line.length;) {
    const code = line.codePointAt(at) ?? 0;
    const size = octetsOf(code);
    if (octets + size > MAX_LINE_OCTETS) {
      folded.push(line.slice(from, at));
      from = at;
      // The space that it starts with.
      octets = 1;
    }
    octets += size;
    at += code > 0xffff ? 2 : 1;
  }
  return [...folded, line.slice(from)].join('\r\n ');
}

/** Of a character, by its code point, in UTF-8. */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

const formatStamp = (at: number): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const formatDay = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000).toISOString().slice(0, 10);
}
