import { describe, expect, it } from 'vitest';
import { createLocale } from '../create-locale.ts';
import { LANGUAGES, type Language } from '#utils/i18n/index.ts';

const CANCEL: Readonly<Record<Language, string>> = {
  en: 'Cancel',
  es: 'Cancelar',
  pt: 'Cancelar',
  ja: 'キャンセル',
  fr: 'Annuler',
  de: 'Abbrechen',
  ar: 'إلغاء',
};

describe('createLocale', () => {
  it('uses the language, and the region’s number format', () => {
    const { language, t, formats } = createLocale(['es-MX']);

    expect(language).toBe('es');
    expect(t('cancel')).toBe('Cancelar');
    expect(formats.bytes(49_830_000)).toMatch(/^49\.8/);
  });

  it('falls back to English words and numbers together', () => {
    const { language, formats } = createLocale(['tlh']);

    expect(language).toBe('en');
    expect(formats.bytes(49_830_000)).toMatch(/^49\.8/);
  });

  it('is right-to-left in Arabic, with the same digits in sentences and times', () => {
    const { direction, t, formats } = createLocale(['ar-EG']);

    expect(direction).toBe('rtl');
    expect(t('recordings-count', { count: 3 })).toMatch(/3.* تسجيلات/);
    expect(formats.clock(62)).toBe('1:02');
  });

  it.each(LANGUAGES)('has the texts of the pages in %s', (language) => {
    const { t } = createLocale([language]);

    expect(t('cancel')).toBe(CANCEL[language]);
  });
});
