import { describe, expect, it } from 'vitest';
import { createLocale } from '#components/ui/locale.ts';

describe('createLocale', () => {
  it('speaks the language and writes numbers as the region does', () => {
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
});
