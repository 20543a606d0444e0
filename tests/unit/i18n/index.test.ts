import { describe, expect, it } from 'vitest';
import { createTranslate, directionOf, pickLanguage, textsByLanguage } from '#utils/i18n/index.ts';

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

  it('writes numbers as the region does', () => {
    const es = ['size = { $size }'];

    const written = ['es-MX', 'es-ES'].map((locale) =>
      createTranslate('es', { es }, locale)('size', { size: 1.5 }),
    );

    expect(written).toEqual(['1.5', '1,5']);
  });

  it('falls back to English for a sentence the language lacks', () => {
    expect(createTranslate('es', texts)('only-english')).toBe('Only here');
  });

  it('throws for a sentence that no language has', () => {
    expect(() => createTranslate('en', texts)('nowhere')).toThrow('nowhere');
  });
});

describe('pickLanguage', () => {
  it.each([
    [['ca', 'es-MX', 'en'], 'es'],
    [['pt-BR'], 'pt'],
    [['pt-PT', 'en'], 'pt'],
    [['ja-JP'], 'ja'],
    [['fr-CA', 'fr', 'en'], 'fr'],
    [['de-CH'], 'de'],
    [['AR-eg'], 'ar'],
    [['en-GB', 'ar'], 'en'],
  ])('serves %s by %s', (wanted, language) => {
    expect(pickLanguage(wanted).language).toBe(language);
  });

  it('keeps the preferred tag, for its numbers and dates', () => {
    expect(pickLanguage(['tlh', 'pt-PT', 'pt-BR']).locale).toBe('pt-PT');
  });

  it('uses the digits of its sentences everywhere', () => {
    const written = ['ar-EG', 'ar-MA', 'ar-u-nu-arab'].map((tag) =>
      new Intl.NumberFormat(pickLanguage([tag]).locale).format(12),
    );

    expect(written).toEqual(['12', '12', '12']);
  });

  it('is English where no language is known', () => {
    expect(pickLanguage(['tlh'])).toEqual({ language: 'en', locale: 'en' });
  });
});

describe('textsByLanguage', () => {
  it('sorts the files by their folder', () => {
    const files = { '/locales/ar/a.ftl': 'one', '/locales/pt/a.ftl': 'two', '/locales/ar/b.ftl': 'three' };

    const { ar, pt, de } = textsByLanguage(files);

    expect({ ar, pt, de }).toEqual({ ar: ['one', 'three'], pt: ['two'], de: [] });
  });
});

describe('directionOf', () => {
  it('knows the languages that run from right to left', () => {
    expect([directionOf('ar'), directionOf('he-IL'), directionOf('es')]).toEqual(['rtl', 'rtl', 'ltr']);
  });
});
