import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { useChromium } from '../harness/session.ts';
import { storeRequest } from './guide-card.ts';

/** Noon of 3 June in the local time zone. 28 days later is 1 July. */
const MADE = new Date(2026, 5, 3, 12).getTime();
const ARCHIVE = 'https://x.com/settings/download_your_data';

const WORDS = {
  en: {
    summary: 'Request a new archive from X',
    description:
      'Your last archive is from Jun 3, 2026. Request the next one by Jul 1, 2026, so that you lose no recording of a Space.',
  },
  es: {
    summary: 'Solicitar a X otro archivo de datos',
    description:
      'Tu último archivo de datos es del 3 jun 2026. Solicita otro antes del 1 jul 2026 para no perder ninguna grabación de un Espacio.',
  },
} as const;

/** Parses an iCalendar file (RFC 5545) and unfolds its lines. Fails if it is not valid. */
function parseCalendar(text: string): { lines: string[]; property(name: string): string } {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const octets = text.split('\r\n').map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(text).toContain('\r\n ');
  const lines = text.replaceAll('\r\n ', '').trimEnd().split('\r\n');
  for (const line of lines) expect(line).toMatch(/^[A-Z-]+(;[A-Z-]+=[^:;]+)*:/);
  return {
    lines,
    property(name) {
      const found = lines.filter((line) => line.startsWith(`${name}:`));
      return (found[0] ?? '').slice(name.length + 1);
    },
  };
}

const unescape = (text: string): string => text.replaceAll('\\n', '\n').replaceAll(/\\(.)/g, '$1');

for (const lang of ['en', 'es'] as const) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale: lang });
    const session = useChromium({ lang });

    test('the day of the next request is saved as a calendar entry', async () => {
      const { browser } = session();
      await storeRequest(browser, { guide: 'idle', importedAt: MADE, lastArchiveAt: MADE });
      const settings = await browser.open('library.html#/settings/archive');
      const retention = settings.getByTestId('retention');
      await retention.getByRole('checkbox').check();
      const downloaded = browser.downloads.next();

      await retention.getByTestId('calendar').click();

      const { name, path } = await downloaded;
      expect(name).toBe('afterspace-2026-07-01.ics');
      const { lines, property } = parseCalendar(await readFile(path, 'utf8'));
      expect(lines.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
      expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'BEGIN:VALARM',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
      ]);
      expect(property('UID')).toBe('ask-again-2026-07-01@afterspace');
      expect(property('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
      expect(property('DTSTART;VALUE=DATE')).toBe('20260701');
      expect(property('DTEND;VALUE=DATE')).toBe('20260702');
      expect(property('URL')).toBe(ARCHIVE);
      expect(property('TRIGGER')).toBe('-PT9H');
      expect(unescape(property('SUMMARY'))).toBe(WORDS[lang].summary);
      expect(unescape(property('DESCRIPTION'))).toBe(WORDS[lang].description);
      expect(browser.errors).toEqual([]);
    });
  });
}
