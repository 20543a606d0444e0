import { describe, expect, it } from 'vitest';
import { createFormats } from '#utils/format/index.ts';
import { pickLanguage } from '#utils/i18n/index.ts';
import {
  INTERFACE_DEFAULTS,
  parseInterfaceSettings,
  preferredLanguages,
  type InterfaceSettings,
} from '#utils/interface-settings.ts';

const EVENING = Date.UTC(2022, 2, 22, 19, 26);

const choose = (change: Partial<InterfaceSettings>, browsers: readonly string[]) =>
  preferredLanguages({ ...INTERFACE_DEFAULTS, ...change }, browsers);

/** The time of an evening, as it is written in the first language that we have. */
const timeIn = (languages: readonly string[]): string =>
  createFormats(pickLanguage(languages).locale, 'UTC').wallClock(EVENING).replaceAll(/\s/g, ' ');

describe('parseInterfaceSettings', () => {
  it.each([undefined, null, 'dark', { language: 'xx', theme: 'pink', hours: 12 }])(
    'has defaults for %j, which a content script may have written',
    (value) => {
      expect(parseInterfaceSettings(value)).toEqual(INTERFACE_DEFAULTS);
    },
  );

  it('keeps what is valid beside what is not', () => {
    expect(parseInterfaceSettings({ language: 'ja', theme: 'dark', hours: '13' })).toEqual({
      language: 'ja',
      theme: 'dark',
      hours: 'system',
    });
  });
});

describe('preferredLanguages', () => {
  it('are those of the browser until the person chooses', () => {
    expect(choose({}, ['es-MX', 'en'])).toEqual(['es-MX', 'en']);
  });

  it('begin with the chosen language, as it is written in the region of the person', () => {
    expect(pickLanguage(choose({ language: 'pt' }, ['en-US', 'pt-PT']))).toEqual({
      language: 'pt',
      locale: 'pt-PT',
    });
    expect(pickLanguage(choose({ language: 'de' }, ['en-US']))).toEqual({ language: 'de', locale: 'de' });
  });

  it.each([
    [['en-US'], '7:26 PM', '19:26'],
    [['de-DE'], '7:26 PM', '19:26'],
    [['ja-JP'], '午後7:26', '19:26'],
    [['ar-EG'], '7:26 م', '19:26'],
    [['ko-KR'], '7:26 PM', '19:26'],
    [[], '7:26 PM', '19:26'],
  ])('of %j write times with 12 and with 24 hours', (browsers, twelve, twentyFour) => {
    expect(timeIn(choose({ hours: '12' }, browsers))).toBe(twelve);
    expect(timeIn(choose({ hours: '24' }, browsers))).toBe(twentyFour);
  });

  it('write midnight as 12 and as 0', () => {
    const midnight = (hours: '12' | '24') =>
      createFormats(pickLanguage(choose({ hours }, ['en'])).locale, 'UTC')
        .wallClock(Date.UTC(2022, 2, 22))
        .replaceAll(/\s/g, ' ');

    expect([midnight('12'), midnight('24')]).toEqual(['12:00 AM', '00:00']);
  });
});
