import { createLocale as createLocaleOf, type Locale } from '#components/ui/locale.ts';
import { textsByLanguage } from '#utils/i18n/index.ts';

const texts = textsByLanguage(
  import.meta.glob<string>('/locales/*/*.ftl', { query: '?raw', import: 'default', eager: true }),
);

/** The first of `languages` that we have, at once: pages load its texts first. */
export const createLocale = (languages: readonly string[], timeZone?: string): Locale =>
  createLocaleOf(texts, languages, timeZone);
