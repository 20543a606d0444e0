import { describe, expect, it } from 'vitest';
import { createTranslate, directionOf, pickLanguage } from '#utils/i18n/index.ts';

const texts = {
  en: [
    `
found = { $count ->
    [one] One recording
   *[other] { $count } recordings
}
only-english = Only here`,
  ],
  es: [
    `
found = { $count ->
    [one] Una grabación
   *[other] { $count } grabaciones
}`,
  ],
};

describe('createTranslate', () => {
  it('uses the plural forms of the language', () => {
    const t = createTranslate('es', texts);

    expect(t('found', { count: 1 })).toBe('Una grabación');
    expect(t('found', { count: 3 })).toBe('\u20683\u2069 grabaciones');
  });

  it('falls back to English for a sentence the language lacks', () => {
    expect(createTranslate('es', texts)('only-english')).toBe('Only here');
  });

  it('throws for a sentence that nobody has', () => {
    expect(() => createTranslate('en', texts)('nowhere')).toThrow('nowhere');
  });
});

describe('pickLanguage', () => {
  it('serves a regional variant by its language', () => {
    expect(pickLanguage(['ca', 'es-MX', 'en'])).toBe('es');
  });

  it('is English where none is known', () => {
    expect(pickLanguage(['tlh'])).toBe('en');
  });
});

describe('directionOf', () => {
  it('knows the languages that run from right to left', () => {
    expect([directionOf('ar'), directionOf('he-IL'), directionOf('es')]).toEqual(['rtl', 'rtl', 'ltr']);
  });
});
