import { describe, expect, it } from 'vitest';
import { type CalendarDay, formatCalendar } from '#utils/notices/format-calendar.ts';

const ENTRY: CalendarDay = {
  uid: 'again-ana@afterspace',
  day: '2026-07-01',
  summary: 'Request a new archive from X',
  description: 'Your last archive is from 3 June.',
  url: 'https://x.com/settings/download_your_data',
  alarmHours: 15,
  madeAt: Date.UTC(2026, 5, 4, 8, 5, 9),
};

/** The unfolded lines, as a calendar reads them. */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const lineOf = (entry: Partial<CalendarDay>, name: string): string | undefined =>
  linesOf(formatCalendar({ ...ENTRY, ...entry })).find((line) => line.startsWith(name));

describe('formatCalendar', () => {
  it('writes an all-day event with an alarm', () => {
    expect(linesOf(formatCalendar(ENTRY))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Afterspace//Afterspace//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:again-ana@afterspace',
      'DTSTAMP:20260604T080509Z',
      'DTSTART;VALUE=DATE:20260701',
      'DTEND;VALUE=DATE:20260702',
      'SUMMARY:Request a new archive from X',
      'DESCRIPTION:Your last archive is from 3 June.',
      'URL:https://x.com/settings/download_your_data',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Request a new archive from X',
      'TRIGGER:-PT15H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('ends each line with CRLF, the last one too', () => {
    const text = formatCalendar(ENTRY);

    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('escapes characters that have a meaning', () => {
    expect(lineOf({ summary: 'a; b, c\\d\ne' }, 'SUMMARY')).toBe('SUMMARY:a\\; b\\, c\\\\d\\ne');
  });

  it.each([
    ['a long sentence', 'Pide otro archivo antes de que X suelte las grabaciones más nuevas. '.repeat(4)],
    ['letters of several octets', '録音を残す'.repeat(30)],
    ['characters outside of the basic plane', '🎙️'.repeat(40)],
  ])('folds %s at 75 octets without splitting characters', (_what, description) => {
    const text = formatCalendar({ ...ENTRY, description });

    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(lineOf({ description }, 'DESCRIPTION')).toBe(
      `DESCRIPTION:${description.trim().replaceAll(',', '\\,')}`,
    );
  });

  it('ends an entry of the last day of a year on the first day of the next', () => {
    expect(lineOf({ day: '2026-12-31' }, 'DTEND')).toBe('DTEND;VALUE=DATE:20270101');
  });
});
